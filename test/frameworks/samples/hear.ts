declare global {
  /** What a page has heard: the tag of an element and the type of an event. */
  var heard: string[] | undefined;
}

/** Notes an event for those who test the page. */
export const hear = ({type, currentTarget}: Event): void => {
  if (currentTarget instanceof Element) (globalThis.heard ??= []).push(`${currentTarget.localName} ${type}`);
};
