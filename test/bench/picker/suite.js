import {otherNames} from '../../../dist/data/other-names.js';
import {builtInRoster} from '../../../dist/data/roster.js';

const {groups, countries} = builtInRoster();
const others = otherNames();
const labels = new Map(groups.map(({id, names}) => [id, names.en]));

/** The options that every contestant shows; ours has them inside. */
const data = countries.map(({id, group, names, alpha2}) => ({
  id,
  name: names.en,
  group: labels.get(group),
  names: [...new Set([...Object.values(names), ...(others.get(alpha2) ?? [])])],
}));

const adapter = (name) => `./picker/${name}.js`;
const filtering = {hasFilter: true};

const whole = {
  name: 'picker',
  data,
  words: ['uni', 'kyrg', 'turk'],
  width: '24rem',
  count: 50,
  opened: 10,
  contestants: [
    {name: 'bare-input', adapter: adapter('bare-input'), isBare: true},
    {
      name: 'osce',
      label: '**`<osce-country-picker>`**',
      adapter: adapter('osce'),
      module: `import '../../dist/elements/country-picker/osce-country-picker.js'`,
      // The list and its search, which load when the page has nothing else to do.
      inUse: ['../../dist/elements/country-picker/picker-combobox.js'],
      ...filtering,
    },
    {
      name: 'hand-written',
      label: '_by hand, no library_',
      adapter: adapter('hand-written'),
      // The names and other names in six languages, as ours has them.
      module: `globalThis.bench = {}; import './picker/hand-written.js'; import {otherNames} from '../../dist/data/other-names.js'; import {builtInRoster} from '../../dist/data/roster.js'; otherNames(); builtInRoster();`,
      ...filtering,
    },
    {
      name: 'accessible-autocomplete',
      label: 'accessible-autocomplete 3.0',
      adapter: adapter('accessible-autocomplete'),
      module: `import a from 'accessible-autocomplete'; a()`,
      styles: 'node_modules/accessible-autocomplete/dist/accessible-autocomplete.min.css',
      ...filtering,
    },
    {
      name: 'choices',
      label: 'Choices.js 11.2',
      adapter: adapter('choices'),
      module: `import A from 'choices.js'; A()`,
      styles: 'node_modules/choices.js/public/assets/styles/choices.min.css',
      ...filtering,
    },
    {
      name: 'tom-select',
      label: 'Tom Select 2.6',
      adapter: adapter('tom-select'),
      module: `import A from 'tom-select/base'; A()`,
      styles: 'node_modules/tom-select/dist/css/tom-select.default.min.css',
      ...filtering,
    },
    {
      name: 'uswds',
      label: 'USWDS combo box 3.14',
      adapter: adapter('uswds'),
      module: `import a from './node_modules/@uswds/uswds/packages/usa-combo-box/src/index.js'; a.on()`,
      styles: 'node_modules/@uswds/uswds/dist/css/uswds.min.css',
      styleNames: ['usa-combo-box'],
      ...filtering,
    },
    {name: 'vaadin', label: 'Vaadin combo box 25.3', adapter: adapter('vaadin'), ...filtering},
    {name: 'spectrum', label: 'Spectrum combobox 1.12', adapter: adapter('spectrum'), ...filtering},
    {
      name: 'web-awesome',
      label: 'Web Awesome select 3.14',
      adapter: adapter('web-awesome'),
      module: `import '@awesome.me/webawesome/dist/components/option/option.js'; import '@awesome.me/webawesome/dist/components/select/select.js'`,
      styles: 'node_modules/@awesome.me/webawesome/dist/styles/themes/default.css',
    },
  ],
};

/** Enough to see that everything works. */
const QUICK = ['bare-input', 'osce', 'hand-written', 'accessible-autocomplete'];

export const suite = {
  ...whole,
  quick: {
    ...whole,
    words: ['uni'],
    count: 8,
    opened: 1,
    contestants: whole.contestants.filter(({name}) => QUICK.includes(name)),
  },
};
