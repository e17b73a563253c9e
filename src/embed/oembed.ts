import type {Configuration} from './configuration.js';
import {escapeAttribute, frameMarkup, type FrameOptions} from './frame-markup.js';

/** What an oEmbed document says beside the frame. */
export interface OembedOptions extends FrameOptions {
  /** CSS pixels; the frame itself is as wide as its place. */
  readonly width: number;
  /** Who publishes the content. */
  readonly provider?: {readonly name: string; readonly url: string};
  /** Seconds for which a consumer may keep the document. */
  readonly cacheAge?: number;
}

/** An [oEmbed 1.0](https://oembed.com/) document of type `rich`. */
export interface OembedDocument {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly cache_age?: number;
}

/** The oEmbed document of one configuration: JSON that a publisher keeps as a file. */
export function writeOembed(configuration: Configuration, options: OembedOptions): OembedDocument {
  const {title, width, height, provider, cacheAge} = options;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider && {provider_name: provider.name, provider_url: provider.url}),
    ...(cacheAge !== undefined && {cache_age: cacheAge}),
    html: frameMarkup(configuration, options)
      .replace(/\s*\n\s*/g, ' ')
      .replace(' >', '>'),
    width,
    height,
  };
}

/** The line in the head of a page by which consumers find its oEmbed document. */
export const oembedLink = (address: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(address)}" title="${escapeAttribute(title)}" />`;
