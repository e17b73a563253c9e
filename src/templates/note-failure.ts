/**
 * Hears whether a picture has come: one that has not is marked, so that the place kept for it is given up and leaves no hole in the page.
 */
export const noteFailure = ({currentTarget, type}: Event): void => {
  (currentTarget as Element).toggleAttribute('data-failed', type === 'error');
};
