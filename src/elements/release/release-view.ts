import {nothing, type CSSResult} from 'lit';
import type {Release, Translation} from '../../model/release.js';
import type {ReleaseLanguage, ReleasePlace} from '../../templates/release-place.js';

/** What an element asks of a form of release, an article or a card. */
export interface ReleaseRequest extends ReleasePlace {
  /** The release the page asked for; the reader may have chosen a translation of it. */
  readonly base: Release;
  /** The element's own children are the text. */
  readonly isTextSlotted: boolean;
  /** There are such children, as far as is known. */
  readonly hasText: boolean;
  /** The buttons a reader is offered, rendered. */
  readonly renderActions: (release: Release) => unknown;
  readonly findTranslation: (translation: Translation) => Release | undefined;
  readonly showTranslation: (release: Release) => void;
}

/** What every part of a release needs to render itself. */
export type ReleaseView = ReleaseRequest & ReleaseLanguage;

/** A way to show a release, loaded when an element first needs it. */
export interface ReleaseForm {
  readonly styles: readonly CSSResult[];
  /** Loads what else a release needs; nothing where that is here, or cannot be had. Never rejected. */
  readonly prepare?: (release: Release) => Promise<void> | undefined;
  readonly renderForm: (request: ReleaseRequest) => unknown;
}

/** Whether a piece of a release is there; those that are not are left out of lists, where each would cost nodes. */
export const isShown = (piece: unknown): boolean => piece !== nothing;
