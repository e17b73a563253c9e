import {readAddress} from '../model/address.js';
import {SETTINGS, type Configuration, type Setting} from './configuration.js';
import type {AttributeDescription, ElementDescription} from './element-description.js';
import {isTokenValue} from './read-token.js';

/** What the publisher of an embed page allows in its address. */
export interface EmbedRules {
  readonly elements: readonly ElementDescription[];
  /** Address of the embed page: relative addresses are resolved against it. */
  readonly base: string;
  /** Origins from which data may come, such as `https://feeds.example`; `*` is every one. */
  readonly origins: readonly string[];
  /** Whether words, links and data in the address itself may be shown. */
  readonly hasContent: boolean;
}

/** A configuration, and one sentence for each parameter that is not in it. */
export interface ReadConfiguration {
  /** Undefined where no element could be told. */
  readonly configuration: Configuration | undefined;
  readonly faults: readonly string[];
}

/** What is wrong with the value of an attribute; undefined where nothing is. */
export function findAttributeFault(
  {name, kind, values, isContent}: AttributeDescription,
  value: string,
  {base, origins, hasContent}: EmbedRules,
): string | undefined {
  if (isContent && !hasContent) return 'this page shows no words, links or data from its address';
  if (kind === 'boolean' && !/^(|true|false)$/.test(value)) return 'neither "true" nor "false"';
  if (kind === 'number' && !/^-?\d{1,9}(\.\d{1,9})?$/.test(value)) return 'not a number';
  if (kind === 'enumeration' && !values.includes(value)) return `none of ${values.join(', ')}`;
  if (kind === 'json') {
    try {
      JSON.parse(value);
    } catch (fault) {
      return `not JSON: ${(fault as Error).message}`;
    }
  }
  if (kind !== 'address') return undefined;
  const address = readAddress(value, base, 'image');
  if (!address) return 'not an http(s) address';
  // Other addresses are compared or linked to: `src` alone is where every element loads from.
  const {origin} = new URL(address);
  if (name !== 'src' || origins.includes('*') || origins.includes(origin)) return undefined;
  return `${origin} is not among the origins from which this page loads data`;
}

/** Reads the parameters of an embed page. Whatever is not known or not allowed is left out and named in `faults`. */
export function readConfiguration(parameters: URLSearchParams, rules: EmbedRules): ReadConfiguration {
  const tag = parameters.get('element');
  const element = rules.elements.find((known) => known.tag === tag);
  if (!element)
    return {
      configuration: undefined,
      faults: [`element: one of ${rules.elements.map((known) => known.tag).join(', ')} is needed`],
    };
  const faults: string[] = [];
  const attributes: Record<string, string> = {};
  const settings: Partial<Record<Setting, string>> = {};
  const tokens: Record<string, string> = {};
  for (const [name, value] of parameters) {
    const attribute = element.attributes.find((known) => known.name === name);
    let fault: string | undefined;
    if (name === 'element') continue;
    else if (Object.hasOwn(SETTINGS, name)) {
      if (SETTINGS[name as Setting].test(value)) settings[name as Setting] = value;
      else fault = 'not a value that is known';
    } else if (attribute) {
      fault = findAttributeFault(attribute, value, rules);
      if (fault === undefined && !(attribute.kind === 'boolean' && value === 'false'))
        attributes[name] = attribute.kind === 'boolean' ? '' : value;
    } else if (element.tokens.some((token) => token.name === name)) {
      if (isTokenValue(name, value)) tokens[name] = value;
      else fault = 'not a colour, typeface or length that loads nothing';
    } else fault = `<${element.tag}> has no such attribute`;
    if (fault !== undefined) faults.push(`${JSON.stringify(name.slice(0, 64))}: ${fault}`);
  }
  return {configuration: {element: element.tag, attributes, settings, tokens}, faults};
}
