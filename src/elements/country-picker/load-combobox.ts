type ComboboxModule = typeof import('./picker-combobox.js');

let found: ComboboxModule | undefined;
let loading: Promise<ComboboxModule> | undefined;

/** The part of the library that acts for the reader: at once where it is here; a load that failed is tried again. */
export const loadCombobox = (): ComboboxModule | Promise<ComboboxModule> =>
  found ??
  (loading ??= import('./picker-combobox.js').then(
    (module) => (found = module),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  ));

/** Loads it when the page has nothing else to do, so that the first list opens without a wait. */
export const prepareCombobox = (): void => {
  if (loading) return;
  // Whoever needs it tries again, and hears of it.
  const load = () => void Promise.resolve(loadCombobox()).catch(() => undefined);
  (window.requestIdleCallback ?? setTimeout)(load);
};
