import type {Problem} from '../model/problem.js';
import type {Release} from '../model/release.js';

/** Pictures of a body that are looked at. */
const PICTURE_LIMIT = 200;

/** Fields of an item as it is written. */
interface Fields {
  readonly date_published?: unknown;
  readonly image?: unknown;
  readonly _osce?: {readonly date?: unknown; readonly image?: unknown};
}

const countUndescribed = (html: string): number => {
  let count = 0;
  let looked = 0;
  for (const [tag] of html.matchAll(/<img\s[^<>]*>/gi)) {
    if (++looked > PICTURE_LIMIT) break;
    if (!/\salt\s*=/i.test(tag)) count++;
  }
  return count;
};

/** What a reader misses in a release that is valid. */
export const missingIn = (
  {title, date, contentHtml, contentText, image}: Release,
  path: string,
  value: unknown,
): Problem[] => {
  const found: Problem[] = [];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const note = (name: string, fault: string) => found.push({path: name ? at(name) : path, fault});
  if (!title) note('title', 'missing: a list shows the release without a headline');
  if (!contentHtml && !contentText)
    note('', 'neither content_html nor content_text: there is nothing to read');
  const {_osce: extension, ...fields} = value as Fields;
  // A date that is wrong is not missing.
  if (!date && fields.date_published == null && extension?.date == null)
    note('', 'no date: neither _osce.date nor date_published, nor a dateline that the text begins with');
  if (image && !image.alt) {
    note(
      extension?.image ? '_osce.image' : fields.image ? 'image' : 'banner_image',
      'a picture without words for those who do not see it: they belong in _osce.image.alt',
    );
  }
  const undescribed = contentHtml ? countUndescribed(contentHtml) : 0;
  if (undescribed)
    note(
      'content_html',
      `${undescribed === 1 ? 'a picture' : `${undescribed} pictures`} without an alt attribute`,
    );
  return found;
};
