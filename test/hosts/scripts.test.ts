import {describeHost} from '../support/host-suite.js';

const script = (code: string) => `<script>${code}</script>`;

/** What scripts of the time before modules did to what all scripts share. */
const ENUMERABLE = `for (const prototype of [Object, Array, String, Function, Number].map(({prototype}) => prototype)) {
  prototype.extend = function (other) { for (const key in other) this[key] = other[key]; return this; };
  prototype.isEmpty = true;
  Object.defineProperty(prototype, 'trap', {enumerable: true, configurable: true, get() { throw new Error('a trap'); }});
}`;

/** As Prototype 1.6 has it. */
const TO_JSON = `Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };`;

describe('a page with', () => {
  describeHost('Prototype', {
    before: '<script src="/__hosts/prototype.js"></script>',
    isHostile: (host) => 'inject' in host.Array.prototype && host.Array.from(new Set([1])).length === 0,
  });
  describeHost('MooTools', {
    before: '<script src="/__hosts/mootools.js"></script>',
    isHostile: (host) => 'implement' in host.Array && 'append' in host.Array.prototype,
  });
  describeHost('enumerable properties and traps in all that is shared', {
    before: script(ENUMERABLE),
    isHostile: (host) => 'trap' in host.Object.prototype && 'isEmpty' in host.Array.prototype,
  });
  describeHost('its own JSON of lists and texts', {
    before: script(TO_JSON),
    isHostile: (host) => 'toJSON' in host.Array.prototype,
  });
});
