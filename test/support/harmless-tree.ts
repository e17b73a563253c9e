const HTML = 'http://www.w3.org/1999/xhtml';

/** What no text from outside may bring in, wherever an element shows it. */
const FORBIDDEN =
  /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|textarea|template|svg|math|video|audio|source|track|portal|dialog|marquee|image|map|area|canvas|noscript|title|html|head|body|osce-\w+|[a-z]+-[a-z-]+)$/;

/** What elements themselves write; anything else came from outside. */
const ATTRIBUTES =
  /^(part|class|lang|dir|role|href|hreflang|id|for|src|alt|width|height|loading|decoding|referrerpolicy|type|tabindex|datetime|start|reversed|colspan|rowspan|scope|hidden|popover|inputmode|autocomplete|autocapitalize|autocorrect|spellcheck|enterkeyhint|placeholder|value|selected|checked|disabled|readonly|required|open|name|download|title|aria-[a-z]+|data-[a-z]+)$/;

/** The only styles are places and sizes that elements work out themselves, of what opens above the page. */
const STYLE = /^([\w-]+: ?[\w\s.%(),-]+;? ?)*$/;
const LINK = /^(https?:|mailto:|tel:|#|$)/;
const IMAGE = /^https?:/;

const harmOf = (element: Element): string[] => {
  const {localName, namespaceURI} = element;
  const found = FORBIDDEN.test(localName) || namespaceURI !== HTML ? ['a forbidden element'] : [];
  for (const {name, value} of element.attributes) {
    if (name === 'style' && element.matches('[popover]') && STYLE.test(value) && !/url/i.test(value))
      continue;
    if (!ATTRIBUTES.test(name)) found.push(`a forbidden attribute ${name}`);
    else if ((name === 'href' && !LINK.test(value)) || (name === 'src' && !IMAGE.test(value)))
      found.push(`a forbidden address ${value}`);
  }
  return found.map((harm) => `${harm}: ${element.outerHTML.slice(0, 300)}`);
};

/** Nodes, attributes and addresses in a tree that no text from outside may bring in, as readable lines. */
export const findHarm = (root: ParentNode): string[] => [...root.querySelectorAll('*')].flatMap(harmOf);
