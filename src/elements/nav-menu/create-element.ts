/** One element of each kind, made when it is first needed: its copies share what they have in common, in half the memory. */
const models = new Map<string, HTMLElement>();

const makeModel = (name: string, part: string | undefined): HTMLElement => {
  const model = document.createElement(name);
  if (part) model.setAttribute('part', part);
  if (name === 'button') model.setAttribute('type', 'button');
  // Safari takes the role from lists without markers.
  if (name === 'ul') model.setAttribute('role', 'list');
  return model;
};

/** A new element with the part it plays, if any, and its content. Text is only ever text. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  part?: string | undefined,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const key = `${name} ${part}`;
  let model = models.get(key);
  if (!model) models.set(key, (model = makeModel(name, part)));
  const element = model.cloneNode() as HTMLElementTagNameMap[K];
  element.append(...content);
  return element;
};
