export {writeConfiguration} from './configuration.js';
export type {Configuration, Setting} from './configuration.js';
export {frameAddress, frameMarkup} from './frame-markup.js';
export type {FrameOptions} from './frame-markup.js';
export {oembedLink, writeOembed} from './oembed.js';
export type {OembedDocument, OembedOptions} from './oembed.js';
