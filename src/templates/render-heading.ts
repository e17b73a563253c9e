import {nothing} from 'lit';
import {defineTemplate} from './define-template.js';

const templates = [1, 2, 3, 4, 5, 6].map((level) => defineTemplate(`h${level}`, ['part', 'lang', 'dir']));

/** A heading at a level from 1 to 6; deeper ones stay at 6. */
export const renderHeading = (level: number, part: string, content: unknown, lang: unknown, dir: unknown) =>
  templates[Math.min(level, 6) - 1]!(content, part, lang, dir);

/** The heading of a section below a headline of `headingLevel`, in the language of the page. */
export const renderSectionHeading = (headingLevel: number, text: string) =>
  renderHeading(headingLevel + 1, 'section-heading', text, nothing, nothing);
