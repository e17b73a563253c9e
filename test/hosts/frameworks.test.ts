import {describeHost, styleSheet} from '../support/host-suite.js';

describe('a page with the style sheet of', () => {
  for (const name of ['bootstrap', 'tailwind', 'bulma', 'foundation'])
    describeHost(name, styleSheet(`/__hosts/${name}.css`));
});
