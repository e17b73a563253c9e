import {readLanguage} from '../../templates/release-place.js';
import card from '../../templates/release-card.styles.js';
import {renderCard} from '../../templates/render-card.js';
import type {ReleaseRequest} from './release-view.js';

/** A release in brief. */
export const renderForm = (request: ReleaseRequest): unknown => renderCard(readLanguage(request));

/** The look of a card. */
export const styles = [card];
