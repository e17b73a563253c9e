import {readText} from '../harness/bundle.js';

const adapter = (name) => `./navigation/${name}.js`;
const uswds = './node_modules/@uswds/uswds/packages';

const whole = {
  name: 'navigation',
  data: JSON.parse(readText('../../demo/public/data/navigation.json')),
  words: [],
  width: '75rem',
  count: 50,
  opened: 10,
  contestants: [
    {name: 'bare-button', adapter: adapter('bare-button'), isBare: true},
    {
      name: 'osce',
      label: '**`<osce-nav-menu>`**',
      adapter: adapter('osce'),
      module: `import '../../dist/elements/nav-menu/osce-nav-menu.js'`,
      inUse: ['../../dist/feed/navigation-reader.js'],
    },
    {name: 'hand-written', label: '_by hand, no library_', adapter: adapter('hand-written')},
    {
      name: 'govuk',
      label: 'GOV.UK accordion 6.6',
      adapter: adapter('govuk'),
      module: `import {Accordion} from 'govuk-frontend'; Accordion()`,
      styles: 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
      styleNames: ['govuk-accordion', 'govuk-list'],
    },
    {
      name: 'uswds',
      label: 'USWDS header 3.14',
      adapter: adapter('uswds'),
      module: `import a from '${uswds}/usa-accordion/src/index.js'; import n from '${uswds}/usa-header/src/index.js'; a.on(); n.on()`,
      styles: 'node_modules/@uswds/uswds/dist/css/uswds.min.css',
      styleNames: ['usa-header', 'usa-nav', 'usa-megamenu', 'usa-accordion'],
    },
    {
      name: 'ecl',
      label: 'ECL mega menu 5.3',
      adapter: adapter('ecl'),
      module: `import A from '@ecl/mega-menu/mega-menu.js'; A()`,
      styles: 'node_modules/@ecl/preset-ec/dist/styles/ecl-ec.css',
      styleNames: ['ecl-mega-menu'],
    },
    {
      name: 'radix',
      label: 'Radix navigation 1.4, with React 19',
      adapter: adapter('radix'),
      module: `import * as A from '@radix-ui/react-navigation-menu'; import {createElement} from 'react'; import {createRoot} from 'react-dom/client'; A.Root(); A.List(); A.Item(); A.Trigger(); A.Content(); A.Link(); createElement(); createRoot()`,
    },
  ],
};

/** Enough to see that everything works. */
const QUICK = ['bare-button', 'osce', 'hand-written', 'radix'];

export const suite = {
  ...whole,
  quick: {
    ...whole,
    words: [],
    count: 8,
    opened: 1,
    contestants: whole.contestants.filter(({name}) => QUICK.includes(name)),
  },
};
