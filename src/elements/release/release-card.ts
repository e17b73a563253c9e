import {readLanguage} from '../../templates/release-place.js';
import card from '../../templates/release-card.styles.js';
import {joinTemplate, piece} from '../../templates/join-template.js';
import {joinCard} from '../../templates/join-card.js';
import type {ReleaseRequest} from './release-view.js';

const SLOT = piece`<div part="summary"><slot></slot></div>`;

/** A release in brief. */
export const renderForm = (request: ReleaseRequest): unknown =>
  joinTemplate(joinCard(readLanguage(request), request.isTextSlotted && request.hasText ? SLOT : ''));

/** The look of a card. */
export const styles = [card];
