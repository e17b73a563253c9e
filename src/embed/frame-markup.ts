import {writeConfiguration, type Configuration} from './configuration.js';

/** How a frame is written. */
export interface FrameOptions {
  /** Address of the publisher's `embed.html`. */
  readonly page: string;
  /** What is in the frame, for those who do not see it. */
  readonly title: string;
  /** CSS pixels, until the frame says how tall its content is; without `osce-embed.js`, for good. */
  readonly height: number;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** A text as the value of an HTML attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&"<>\r]/g, (character) => REFERENCES[character]!);

/** The address of an embed page that shows an element. */
export const frameAddress = (configuration: Configuration, page: string): string =>
  `${page}?${writeConfiguration(configuration)}`;

/** The HTML of a frame that shows an element. `allow` is for the buttons that copy and share. */
export function frameMarkup(configuration: Configuration, {page, title, height}: FrameOptions): string {
  const attributes = {
    'data-osce-embed': '',
    src: frameAddress(configuration, page),
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? `${name}="${escapeAttribute(value)}"` : name,
  );
  return `<iframe\n  ${written.join('\n  ')}\n></iframe>`;
}
