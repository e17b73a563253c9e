const literals = (text) => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** What kind of value an attribute takes, from the type of its property. */
const findKind = (text) => {
  const type = text.replace(/ \| undefined$/, '');
  if (type === 'boolean' || type === 'number') return type;
  if (type === 'unknown') return 'json';
  return /^'[^']*'( \| '[^']*')*$/.test(type) ? 'enumeration' : 'text';
};

const readAttribute = ({name, fieldName, type, parsedType, description = '', isContent}, members) => {
  const text = (parsedType ?? type)?.text ?? 'string';
  const kind = findKind(text);
  // A description says of an address that it is one in its first word: that holds for every element.
  const isAddress = kind !== 'boolean' && /^(The a|A)ddress\b/.test(description);
  return {
    name,
    property: fieldName ?? name,
    kind: isAddress ? 'address' : kind,
    values: kind === 'enumeration' ? literals(text) : [],
    initial: members.find((member) => member.name === fieldName)?.default?.replace(/^'(.*)'$/, '$1') ?? '',
    description,
    isContent: Boolean(isContent),
  };
};

/** The elements of a custom-elements manifest, by name, as `ElementDescription` of src/embed describes them. */
export const readElements = ({modules}) =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, description = '', members = [], attributes = [], cssProperties = []}) => ({
      tag: tagName,
      description,
      attributes: attributes.filter(({name}) => name).map((attribute) => readAttribute(attribute, members)),
      tokens: cssProperties.map(({name, description = '', default: initial = ''}) => ({
        name,
        description,
        initial,
      })),
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));

/** The same without what only people read. */
export const withoutWords = (elements) =>
  elements.map(({attributes, tokens, ...element}) => ({
    ...element,
    description: '',
    attributes: attributes.map((attribute) => ({...attribute, description: '', initial: ''})),
    tokens: tokens.map(({name}) => ({name, description: '', initial: ''})),
  }));
