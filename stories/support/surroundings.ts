import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

/** What a page gives an element: chosen in Storybook's toolbar, and by the tests. */
export interface Surroundings {
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  /** A CSS width. */
  readonly width?: string;
}

/** A story in a page of a language, direction, colour scheme and width. */
export const surround = (
  story: unknown,
  {language = 'en', direction = 'ltr', scheme = 'light', width = '100%'}: Surroundings,
): TemplateResult => html`
  <div
    lang=${language}
    dir=${direction}
    style=${styleMap({
      colorScheme: scheme,
      background: 'Canvas',
      color: 'CanvasText',
      maxInlineSize: width,
      boxSizing: 'border-box',
      padding: '16px',
    })}
  >
    ${story}
  </div>
`;
