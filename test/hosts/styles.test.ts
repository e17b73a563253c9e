import {describeHost} from '../support/host-suite.js';

const style = (css: string) => `<style>${css}</style>`;

/** Every property that is inherited, at its most troublesome. */
const INHERITED = `border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red; cursor: wait; direction: inherit;
  empty-cells: hide; font: italic small-caps 900 expanded 50px/4 cursive; font-kerning: none; font-feature-settings: "smcp"; font-optical-sizing: none;
  font-synthesis: none; hanging-punctuation: first; hyphens: auto; image-rendering: pixelated; letter-spacing: 1em; line-break: anywhere;
  list-style: square inside; orphans: 9; overflow-wrap: break-word; pointer-events: none; quotes: "!" "?"; tab-size: 40; text-align: right;
  text-align-last: center; text-emphasis: dot; text-indent: 4em; text-orientation: sideways; text-rendering: geometricPrecision;
  text-shadow: 2px 2px red; text-transform: uppercase; text-underline-offset: 9px; text-wrap: nowrap; user-select: none; -webkit-user-select: none;
  white-space: pre; widows: 9; word-break: break-all; word-spacing: 2em; -webkit-text-fill-color: red; -webkit-text-stroke: 3px red;
  -webkit-text-size-adjust: 300%; accent-color: red; scrollbar-color: red blue; paint-order: stroke; ruby-position: under`;

describe('a page', () => {
  describeHost('that unsets everything', {
    before: style('* { all: unset !important }'),
    isHostile: ({document, getComputedStyle}) => getComputedStyle(document.body).display === 'inline',
  });
  describeHost('with a root of 62.5 %, where all has sizes of its own', {
    before: style('html { font-size: 62.5% } * { font-size: 1.8rem; box-sizing: border-box }'),
    isHostile: ({document, getComputedStyle}) =>
      getComputedStyle(document.documentElement).fontSize === '10px',
  });
  describeHost('that gives every property that is inherited', {
    before: style(
      `html { ${INHERITED} } body * { letter-spacing: inherit; text-transform: inherit; line-height: inherit }`,
    ),
    isHostile: ({document, getComputedStyle}) => getComputedStyle(document.body).letterSpacing === '50px',
  });
  describeHost('that goes from right to left', {
    before: style('body { direction: rtl }'),
    isHostile: ({document, getComputedStyle}) => getComputedStyle(document.body).direction === 'rtl',
  });
  describeHost('in quirks mode', {
    kind: 'quirks',
    isHostile: ({document}) => document.compatMode === 'BackCompat',
  });
});
