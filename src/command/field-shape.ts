import navigation from '../model/schemas/navigation.schema.json';
import releaseFeed from '../model/schemas/release-feed.schema.json';
import release from '../model/schemas/release.schema.json';
import roster from '../model/schemas/roster.schema.json';

/** What a text, a number or a truth value means, by the name it has in the schemas. */
export type Meaning =
  | 'text'
  | 'content'
  | 'identifier'
  | 'webAddress'
  | 'link'
  | 'amount'
  | 'flag'
  | 'language'
  | 'date'
  | 'timestamp'
  | 'country';

/** What may stand in a place of a document: one or more of these. */
export interface FieldShape {
  /** Of a simple value. */
  meaning?: Meaning;
  /** Of an object, by name. */
  fields?: Record<string, FieldShape>;
  /** Of what an object has under any other name. */
  others?: FieldShape;
  /** Of what an array holds; what stands without one is read as its only entry. */
  entry?: FieldShape;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const ROOTS: Readonly<Record<string, unknown>> = {
  'urn:osce-widgets:navigation': navigation,
  'urn:osce-widgets:release-feed': releaseFeed,
  'urn:osce-widgets:release': release,
  'urn:osce-widgets:roster': roster,
};

/** Definitions whose name says more than their type. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  content: 'content',
  identifier: 'identifier',
  requiredIdentifier: 'identifier',
  webAddress: 'webAddress',
  requiredWebAddress: 'webAddress',
  link: 'link',
  language: 'language',
  requiredLanguage: 'language',
  date: 'date',
  timestamp: 'timestamp',
  country: 'country',
};

const TYPES: Readonly<Record<string, Meaning>> = {string: 'text', number: 'amount', boolean: 'flag'};

const shapes = new Map<string, FieldShape>();

/** The shape a schema of the document `root` describes: the same object for the same reference. */
const read = (schema: Schema, root: string): FieldShape =>
  schema.$ref ? shapeOf(schema.$ref, root) : describe({}, schema, root);

/** Adds to a shape what a schema says. */
const describe = (shape: FieldShape, schema: Schema, root: string): FieldShape => {
  if (schema.$ref) return Object.assign(shape, shapeOf(schema.$ref, root));
  for (const part of schema.anyOf ?? []) describe(shape, part, root);
  for (const type of [schema.type ?? []].flat()) if (TYPES[type]) shape.meaning ??= TYPES[type];
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    (shape.fields ??= {})[name] = read(field, root);
  if (schema.additionalProperties) shape.others = read(schema.additionalProperties, root);
  if (schema.items) shape.entry = read(schema.items, root);
  return shape;
};

/** The shape that a reference in the document `from` leads to: one object for each, as a navigation contains itself. */
const shapeOf = (reference: string, from = ''): FieldShape => {
  const [address, path = ''] = reference.split('#') as [string, string?];
  const root = address || from;
  const key = `${root}#${path}`;
  const known = shapes.get(key);
  if (known) return known;
  const shape: FieldShape = {};
  shapes.set(key, shape);
  let schema = ROOTS[root] as Schema;
  for (const name of path.split('/').slice(1)) schema = (schema as Readonly<Record<string, Schema>>)[name]!;
  const meaning = MEANINGS[path.replace(/.*\//, '')];
  if (meaning) shape.meaning = meaning;
  return describe(shape, schema, root);
};

/** The whole document of each kind, made from the JSON Schemas: what they name is checked and repaired as what they say it is. */
export const DOCUMENT_SHAPES = {
  release: shapeOf('urn:osce-widgets:release'),
  'release-feed': shapeOf('urn:osce-widgets:release-feed'),
  navigation: shapeOf('urn:osce-widgets:navigation'),
  roster: shapeOf('urn:osce-widgets:roster'),
} as const;

/** Names of the extension and of the objects within it: nobody else's fields stand there. */
export const EXTENSION_SHAPE = shapeOf('urn:osce-widgets:release#/$defs/extension');
