/** What says nothing to a reader, or says again what its parent says. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** Properties of a node that a reader hears of, where they are not as usual. */
const STATES = [
  'expanded',
  'checked',
  'selected',
  'pressed',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'modal',
  'multiselectable',
  'hasPopup',
  'autocomplete',
  'level',
  'orientation',
  'live',
  'atomic',
  'busy',
  'focused',
];
const USUAL = ['', 'false', 'none', 'off'];
const TOLD_FALSE = ['expanded', 'checked', 'selected', 'pressed'];

const describeStates = ({role, properties = []}) =>
  STATES.flatMap((name) => {
    if (name === 'level' && role.value !== 'heading') return [];
    const property = properties.find((given) => given.name === name);
    const value = String(property?.value.value ?? '');
    if (!property || (USUAL.includes(value) && !(value === 'false' && TOLD_FALSE.includes(name)))) return [];
    return value === 'true' ? [name] : [`${name}=${value}`];
  });

/** Names of other nodes that a node points to. */
const describeRelations = (properties, nodes) =>
  ['activedescendant', 'details', 'errormessage'].flatMap((relation) => {
    const related = properties.find(({name}) => name === relation)?.value.relatedNodes ?? [];
    const names = related.map(({backendDOMNodeId: id}) =>
      [...nodes.values()].find((node) => node.backendDOMNodeId === id)?.name?.value.trim(),
    );
    return names.length ? [`${relation}="${names.join(', ')}"`] : [];
  });

const quote = (text) => JSON.stringify(text.replaceAll(/\s+/g, ' ').trim());

const describeNode = (node, nodes) => {
  const {role, name, value, description, properties = [], current} = node;
  if (role.value === 'StaticText') return quote(name.value);
  return [
    role.value,
    ...(name?.value ? [quote(name.value)] : []),
    ...(value?.value === undefined || value.value === '' ? [] : [`value=${quote(String(value.value))}`]),
    ...(description?.value ? [`description=${quote(description.value)}`] : []),
    ...describeStates(node),
    ...(current ? [`current=${current}`] : []),
    ...describeRelations(properties, nodes),
  ].join(' ');
};

/** A text that is its parent's name already. */
const isRepeated = (node, parent) =>
  node.role.value === 'StaticText' &&
  (!node.name?.value.trim() || node.name.value.trim() === parent?.name?.value?.trim());

const describe = (node, nodes, parent, depth) => {
  const isSilent = node.ignored || SILENT.has(node.role.value) || isRepeated(node, parent);
  const lines = isSilent ? [] : [`${'  '.repeat(depth)}${describeNode(node, nodes)}`];
  // What a status says comes and goes with time.
  if (node.role.value === 'StaticText' || node.role.value === 'status') return lines;
  const children = (node.childIds ?? []).map((id) => nodes.get(id)).filter(Boolean);
  return [
    ...lines,
    ...children.flatMap((child) =>
      describe(child, nodes, isSilent ? parent : node, isSilent ? depth : depth + 1),
    ),
  ];
};

/** Which elements are marked as the current one: the protocol leaves this out of the tree. */
const findCurrents = async (session) => {
  await session.send('DOM.enable');
  const {nodes} = await session.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
  return new Map(
    nodes.flatMap(({backendNodeId, attributes = []}) => {
      const place = attributes.indexOf('aria-current');
      return place < 0 ? [] : [[backendNodeId, attributes[place + 1]]];
    }),
  );
};

/** The accessibility tree of what a page shows, as the browser hands it to a screen reader: role, name and states, a line for each. */
export const describeTree = async (page) => {
  const session = await page.createCDPSession();
  const {nodes: list} = await session.send('Accessibility.getFullAXTree');
  const currents = await findCurrents(session);
  for (const node of list) node.current = currents.get(node.backendDOMNodeId);
  await session.detach();
  const nodes = new Map(list.map((node) => [node.nodeId, node]));
  const main = list.find((node) => !node.ignored && node.role.value === 'main');
  const children = (main.childIds ?? []).map((id) => nodes.get(id)).filter(Boolean);
  return `${children.flatMap((child) => describe(child, nodes, main, 0)).join('\n')}\n`;
};
