import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  ru: 'Русский',
  es: 'Español',
};

const toolbar = (name: string, icon: string, items: Record<string, string>) => ({
  description: name,
  toolbar: {
    title: name,
    icon: icon as never,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({value, title})),
  },
});

/** The toolbars: what the page around an element can be. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: toolbar('Language', 'globe', LANGUAGES),
  direction: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
  scheme: toolbar('Colour scheme', 'contrast', {light: 'Light', dark: 'Dark'}),
  width: toolbar('Width', 'ruler', {
    '100%': 'Full width',
    '240px': '240 px',
    '375px': '375 px',
    '768px': '768 px',
    '1200px': '1200 px',
  }),
};

/** The page of a story before a toolbar is used. */
export const initialGlobals = {language: 'en', direction: 'ltr', scheme: 'light', width: '100%'};

/** The page around a story: its language, direction, colours and width. */
export const storyFrame: Decorator = (story, {globals}) => html`
  <div
    lang=${globals['language']}
    dir=${globals['direction']}
    style=${styleMap({
      colorScheme: globals['scheme'],
      background: 'Canvas',
      color: 'CanvasText',
      padding: '24px',
    })}
  >
    <div style=${styleMap({inlineSize: globals['width'], maxInlineSize: '100%'})}>${story()}</div>
  </div>
`;
