import {writeConfiguration, type Configuration} from '../../src/embed/configuration.js';
import type {ElementDescription} from '../../src/embed/element-description.js';
import {readConfiguration} from '../../src/embed/read-configuration.js';

/** How an element gets onto a page. */
export const WAYS = ['script', 'npm', 'react', 'server', 'iframe', 'oembed'] as const;

/** One of them. */
export type Way = (typeof WAYS)[number];

/** Widths of the preview, in CSS pixels or as wide as there is room. */
export const WIDTHS = ['240', '375', '768', 'full'] as const;

/** One of them. */
export type Width = (typeof WIDTHS)[number];

/** Everything a person has chosen. */
export interface State {
  readonly configuration: Configuration;
  readonly width: Width;
  readonly way: Way;
  /** The title of a frame; empty for that of the element. */
  readonly title: string;
}

/** What the demo has to show, by the attribute that would hold the same data. */
const SAMPLES: Readonly<Record<string, string>> = {
  release: 'data/releases.json',
  releases: 'data/releases.json',
  navigation: 'data/navigation.json',
};

/** What an element is shown with at first. */
export function sampleConfiguration({tag, attributes}: ElementDescription, base: string): Configuration {
  const sample = attributes.map(({name}) => SAMPLES[name]).find(Boolean);
  const hasSource = attributes.some(({name}) => name === 'src');
  return {
    element: tag,
    attributes: sample && hasSource ? {src: new URL(sample, base).href} : {},
    settings: {},
    tokens: {},
  };
}

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined =>
  values.find((value) => value === given);

/** The state in the fragment of an address; one sentence for each part of it that is not known or not valid. */
export function readState(
  fragment: string,
  elements: readonly ElementDescription[],
  base: string,
): {readonly state: State; readonly faults: readonly string[]} {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = new Map([...parameters].filter(([name]) => name.startsWith('view.')));
  for (const name of view.keys()) parameters.delete(name);
  const isEmpty = !parameters.size;
  const {configuration, faults} = readConfiguration(parameters, {
    elements,
    base,
    origins: ['*'],
    hasContent: true,
  });
  const width = oneOf(WIDTHS, view.get('view.width') ?? 'full');
  const way = oneOf(WAYS, view.get('view.way') ?? 'script');
  return {
    state: {
      configuration:
        configuration ??
        sampleConfiguration(elements.find(({tag}) => tag === 'osce-release') ?? elements[0]!, base),
      width: width ?? 'full',
      way: way ?? 'script',
      title: view.get('view.title') ?? '',
    },
    faults: [
      ...(isEmpty ? [] : faults),
      ...(width ? [] : [`"view.width": none of ${WIDTHS.join(', ')}`]),
      ...(way ? [] : [`"view.way": none of ${WAYS.join(', ')}`]),
    ],
  };
}

/** The fragment of an address that holds a state. */
export function writeState({configuration, width, way, title}: State): string {
  const parameters = writeConfiguration(configuration);
  if (width !== 'full') parameters.set('view.width', width);
  if (way !== 'script') parameters.set('view.way', way);
  if (title) parameters.set('view.title', title);
  return `#${parameters}`;
}
