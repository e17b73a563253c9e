import DOMPurify from 'dompurify';
import type {RichNode} from '../../src/model/rich-text.js';
import {ALLOWED_TAGS, toElements} from './rich-text-guard.js';

const ALLOWED_ATTRIBUTES =
  'href src alt width height start type value reversed colspan rowspan scope lang dir'.split(' ');

/** What DOMPurify removes from a tree that is written out as HTML: nothing, as the reader lets nothing through. */
export const findRemoved = (nodes: readonly RichNode[]): unknown[] => {
  const {innerHTML} = toElements(nodes, document.createElement('div'));
  DOMPurify.sanitize(innerHTML, {
    ALLOWED_TAGS: [...ALLOWED_TAGS, '#text', 'body', 'html', 'head'],
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    // Tags in the text of an attribute only matter to who writes it out as HTML and reads it again.
    SAFE_FOR_XML: false,
  });
  return [...DOMPurify.removed];
};
