/** A new element with the part it plays, if any, and its content. Text is only ever text. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  part?: string | undefined,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  if (part) element.setAttribute('part', part);
  element.append(...content);
  return element;
};
