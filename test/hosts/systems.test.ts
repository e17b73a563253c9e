import {describeHost, styleSheet} from '../support/host-suite.js';

describe('a page with the theme of', () => {
  // Underscores, which the themes of WordPress are begun with.
  describeHost('WordPress', styleSheet('/__hosts/wordpress.css'));
  // The theme Bootstrap, whose root is of 10 px.
  describeHost('Drupal', styleSheet('/__hosts/drupal.css'));
});
