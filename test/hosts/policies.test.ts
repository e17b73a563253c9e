import {describeHost} from '../support/host-suite.js';
import {waitUntil} from '../support/wait-until.js';

const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'`;

describe('a page', () => {
  describeHost('in XHTML', {
    kind: 'xhtml',
    scripts: ['/__cdn/osce-widgets.classic.js'],
    isHostile: ({document}) => document.contentType === 'application/xhtml+xml',
  });
  describeHost('that allows no inline code, no styles and no Trusted Types', {
    policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
    isHostile: async (host) => {
      new host.Image().src = 'https://elsewhere.invalid/';
      await waitUntil(() => host.reports.length, 'a report');
      return host.reports.splice(0).join().startsWith('img-src');
    },
  });
  describeHost('with two copies of the library', {
    scripts: ['/__cdn/osce-widgets.js', '/__cdn/osce-widgets.js?again', '/__cdn/osce-widgets.classic.js'],
    isHostile: ({document}) => document.scripts.length > 3,
  });
  describeHost('with another version that came first', {
    scripts: ['/__cdn-other/osce-widgets.js', '/__cdn/osce-widgets.js'],
    isHostile: ({document}) =>
      document.querySelector('osce-release')!.shadowRoot!.querySelector('[data-version="other"]'),
  });
});
