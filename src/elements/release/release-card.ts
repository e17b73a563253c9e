import {readLanguage} from '../../templates/release-place.js';
import card from '../../templates/release-card.styles.js';
import {joinTemplate} from '../../templates/join-template.js';
import {joinCard} from '../../templates/join-card.js';
import type {ReleaseRequest} from './release-view.js';

/** A release in brief. */
export const renderForm = (request: ReleaseRequest): unknown => joinTemplate(joinCard(readLanguage(request)));

/** The look of a card. */
export const styles = [card];
