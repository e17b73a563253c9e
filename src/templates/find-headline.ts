import type {ReleasePlace} from './release-place.js';

/**
 * The headline of a release; that it has none where it has no words and no address either, and is one of a feed that counts it.
 * Empty where other things say enough.
 */
export const findHeadline = (
  {release: {id, title, url}, strings}: ReleasePlace,
  words: unknown,
): string | undefined => title || (words || url || !id ? '' : strings.untitled);
