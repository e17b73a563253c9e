/** An element of an XML document. */
export interface XmlElement {
  /** Its name without the prefix. */
  readonly name: string;
  /** The address of its [namespace](https://www.w3.org/TR/xml-names/), or a prefix that nobody declared; empty for none. */
  readonly space: string;
  /** Decoded values by the names as they are written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text in their order. */
  readonly children: readonly (XmlElement | string)[];
}

/** The children of an element with a name, in whatever case, and in a namespace if one is given. */
export const childrenOf = (
  {children}: XmlElement,
  name: string,
  space: string | RegExp = /^/,
): XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.name.toLowerCase() === name.toLowerCase() &&
      (typeof space === 'string' ? child.space === space : space.test(child.space)),
  );

/** All the text in an element, at any depth. */
export const textOfXml = ({children}: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('');

/** The first text that is not blank. */
export const textIn = (elements: readonly XmlElement[]): string | undefined => {
  for (const element of elements) {
    const text = textOfXml(element).trim();
    if (text) return text;
  }
  return undefined;
};

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Elements of HTML that hold nothing, and need no end in it. */
export const VOID_ELEMENT = /^(?:area|br|col|embed|hr|img|input|wbr)$/i;

/** What is in an element, as HTML text: for XHTML within a feed, which is then read like every other body. */
export const htmlOfXml = ({children}: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return escape(child);
      const attributes = [...child.attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
      const content = htmlOfXml(child);
      return `<${child.name}${attributes}>${content}${VOID_ELEMENT.test(child.name) ? '' : `</${child.name}>`}`;
    })
    .join('');

/** What is in an element that may hold HTML as text, as the rule is, or as elements, as some write it. */
export const bodyOfXml = (element: XmlElement): string | undefined => {
  const hasElements = element.children.some((child) => typeof child !== 'string');
  return (hasElements ? htmlOfXml(element) : textOfXml(element)).trim() || undefined;
};

/** An address as it is relative to another, where that is known and whole. */
export const resolveAddress = (address: string | undefined, base: string | undefined): string | undefined => {
  if (!address || !base) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};

/** What addresses in an element are relative to: its `xml:base`, which is itself relative to that around it. */
export const baseOf = ({attributes}: XmlElement, around: string | undefined): string | undefined =>
  resolveAddress(attributes.get('xml:base')?.trim(), around) ?? around;
