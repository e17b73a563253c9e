/** Levels read of a navigation: nobody finds anything below the sixth, and a document without end must not take the page with it. */
export const MAX_DEPTH = 16;

/** Entries read of a navigation, all levels together. */
export const MAX_ENTRIES = 10_000;
