import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/feed/osce-feed.js';
import '../src/elements/release/osce-release.js';
import {everything, feedOf, statement} from './support/sample-releases.js';

const meta: Meta = {title: 'Feed', component: 'osce-feed'};
export default meta;

/** The feed itself shows nothing: the elements inside it take their data from it. */
export const SharedByTwo: StoryObj = {
  render: () => html`
    <osce-feed .releases=${feedOf(statement, everything)}>
      <osce-release variant="card" heading-level="2"></osce-release>
      <br />
      <osce-release release-id="everything" variant="card" heading-level="2"></osce-release>
    </osce-feed>
  `,
};

/** JSON in the page, for hosts whose CMS allows no script. */
export const InlineJson: StoryObj = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(feedOf(statement));
    return html`<osce-feed>${script}<osce-release></osce-release></osce-feed>`;
  },
};
