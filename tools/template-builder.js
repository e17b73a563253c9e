const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ENTITIES = {amp: '&', gt: '>', lt: '<', nbsp: '\xa0', quot: '"'};
const TOKEN = /<!--(.*?)-->|<(\?.*?)>|<(\/).*?>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/gs;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

const decode = (text) => text.replace(/&(\w+);/g, (reference, name) => ENTITIES[name] ?? reference);

/**
 * Builds the `<template>` of one Lit template node by node, where Lit would assign its text to `innerHTML`.
 *
 * It reads the text of this library's own templates, which is well formed: every element that is not void is closed,
 * nothing relies on an element that the HTML parser would add or move, names are in lower case outside SVG, and
 * references are among the five above. The nodes belong to the template's inert document, so no custom element is
 * upgraded and no image is loaded before the template is used.
 *
 * Lit finds the attributes with bindings by the end of their names and in their order, and knows their names from the
 * template's strings. `@click` is no name that every browser's `setAttribute` takes, so such attributes are numbered.
 */
export const buildTemplate = (text) => {
  const template = document.createElement('template');
  let parent = template.content;
  const inert = parent.ownerDocument;
  let bound = 0;
  for (const [, comment, instruction, isEnd, name, attributes, characters] of text.matchAll(TOKEN)) {
    if (isEnd) parent = parent.parentNode;
    else if (name) {
      // With the name alone, the inert document of an XHTML page would make an element of no namespace.
      const element = inert.createElementNS(name === 'svg' || parent.namespaceURI === SVG ? SVG : HTML, name);
      for (const [, attribute, double, single, bare] of attributes.matchAll(ATTRIBUTE))
        element.setAttribute(
          attribute.endsWith('-lit-') ? `b${bound++}-lit-` : attribute,
          decode(double ?? single ?? bare ?? ''),
        );
      parent.append(element);
      if (!VOID.test(name) && !(element.namespaceURI === SVG && attributes.endsWith('/'))) parent = element;
    } else parent.append(characters ? decode(characters) : inert.createComment(comment ?? instruction));
  }
  return template;
};
