/** The part of a page that is seen, as wide and high as it is without scroll bars. In quirks mode the body tells, and the root does not. */
export const pageView = (): Element =>
  document.compatMode === 'BackCompat' ? document.body : document.documentElement;
