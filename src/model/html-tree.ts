import {BLOCK, CELL, FORMATTING, HTML_ELEMENTS, TABLE, isBlockNode} from './html-elements.js';
import {scanHtml} from './html-scanner.js';
import type {AttributeReader} from './html-scanner.js';
import {readHtmlElement} from './read-html-element.js';
import type {OpenRichElement} from './read-html-element.js';
import {DEPTH_LIMIT, ELEMENT_LIMIT} from './rich-text-limits.js';
import type {RichNode} from './rich-text.js';

interface OpenBlock {
  readonly name: string;
  readonly kind: number;
  readonly element: OpenRichElement;
}

/** An inline element that is open: what follows is wrapped in it, in every block anew. */
interface OpenMark {
  readonly name: string;
  readonly kind: number;
  /** How many blocks were open when it was. */
  readonly depth: number;
  /** None where the element is unwrapped. */
  readonly element?: OpenRichElement;
  /** The last element made of it. */
  current?: OpenRichElement;
}

/** A cell opened in a table opens a row, and this a section. */
const MOST_AT_ONCE = 3;
const HEADING = /^h[1-6]$/;

/**
 * Makes a tree of HTML the way [browsers do](https://html.spec.whatwg.org/#tree-construction), end tags left out and formatting
 * closed in the wrong order included, in a form that is easier to use: inline elements stand inside of blocks, never around them,
 * and only where they have content; white space at the beginning of a line is left out, as it is never seen. What stands in a
 * table and not in a cell moves before the table.
 */
export const readHtmlTree = (html: string, base?: string): readonly RichNode[] => {
  const root: RichNode[] = [];
  const blocks: OpenBlock[] = [{name: '', kind: BLOCK, element: {tag: 'div', children: root}}];
  let marks: OpenMark[] = [];
  let count = 0;

  const top = () => blocks.at(-1)!;
  const isInTable = () => top().kind >= TABLE && top().kind < CELL;
  const hasRoom = () =>
    blocks.length + marks.length <= DEPTH_LIMIT - MOST_AT_ONCE && count <= ELEMENT_LIMIT - MOST_AT_ONCE;

  /** The place of the innermost block that is wanted; 0 where there is none inside the barrier. */
  const find = (
    isWanted: (block: OpenBlock) => unknown,
    isBarrier: (block: OpenBlock) => unknown,
  ): number => {
    let i = blocks.length;
    while (--i && !isWanted(blocks[i]!)) if (isBarrier(blocks[i]!)) return 0;
    return i;
  };
  const isTable = ({kind}: OpenBlock) => kind === TABLE;

  /** Closes everything down to a place; 0 stands for none. Formatting goes on behind a block, though not behind a cell. */
  const closeFrom = (at: number) => {
    if (!at) return;
    const goesOn = !blocks.splice(at).some(({kind}) => kind === CELL);
    marks = marks.filter(
      ({depth, kind, name}, i) =>
        depth <= at || (goesOn && kind === FORMATTING && marks.findIndex((mark) => mark.name === name) === i),
    );
  };

  const closeMark = (name: string) => {
    const at = marks.findLastIndex((mark) => mark.name === name);
    if (at >= 0) marks.splice(at, 1);
  };

  const place = (node: RichNode, isPart?: boolean) => {
    let {children} = top().element;
    let end = children.length;
    if (isInTable() && !isPart) {
      ({children} = blocks[find(isTable, isTable) - 1]!.element);
      end = children.length - 1;
    }
    for (const mark of isBlockNode(node) ? [] : marks) {
      if (!mark.element) continue;
      if (!mark.current || children[end - 1] !== mark.current) {
        if (count >= ELEMENT_LIMIT) break;
        count++;
        children.splice(end, 0, (mark.current = {...mark.element, children: []}));
      }
      ({children} = mark.current);
      end = children.length;
    }
    const last = children[end - 1];
    if (typeof node === 'object') count++;
    if (typeof node === 'string' && typeof last === 'string') children[end - 1] = last + node;
    else children.splice(end, 0, node);
  };

  const open = (name: string, kind: number, element: OpenRichElement) => {
    place(element, kind > TABLE);
    blocks.push({name, kind, element});
  };

  /** Closes and opens what the beginning of a part needs; false outside a table. */
  const enterPart = (name: string, kind: number): boolean => {
    const parent = name === 'caption' ? TABLE : kind - 1;
    if (!find(isTable, isTable)) return false;
    while (top().kind < TABLE || top().kind > parent) closeFrom(blocks.length - 1);
    while (top().kind < parent) {
      const tag = isTable(top()) ? 'tbody' : 'tr';
      open(tag, top().kind + 1, {tag, children: []});
    }
    return true;
  };

  const enterBlock = (name: string, kind: number) => {
    const item = name === 'li' ? /^li$/ : /^d[dt]$/;
    if (item.test(name))
      closeFrom(
        find(
          (block) => item.test(block.name),
          (block) => !/^(address|div|p)$/.test(block.name),
        ),
      );
    closeFrom(find(({name}) => name === 'p', isTable));
    if (HEADING.test(name) && HEADING.test(top().name)) closeFrom(blocks.length - 1);
    if (kind === TABLE) closeFrom(find(isTable, ({kind}) => kind === CELL));
  };

  const onText = (text: string) => {
    const last = top().element.children.at(-1);
    const isLineStart = (!last || isBlockNode(last)) && !blocks.some(({element}) => element.tag === 'pre');
    const seen = isLineStart ? text.replace(/^[\t\n\f\r ]+/, '') : text;
    if (seen) place(seen);
  };

  const onStart = (name: string, read: AttributeReader) => {
    const rule = HTML_ELEMENTS.get(name);
    if (!rule) return;
    const {tag, kind} = rule;
    if (!hasRoom()) {
      if (kind >= BLOCK) onText('\n');
      return;
    }
    if (kind > TABLE) {
      if (!enterPart(name, kind)) return;
    } else if (kind >= BLOCK) enterBlock(name, kind);
    else if (name === 'a') closeMark(name);
    const element = readHtmlElement(tag, read, base);
    if (typeof element === 'string' || /^([bh]r|img)$/.test(tag)) {
      if (element) place(element);
    } else if (kind < BLOCK) marks.push({name, kind, depth: blocks.length, element});
    else open(name, kind, element!);
  };

  const onEnd = (name: string) => {
    const kind = HTML_ELEMENTS.get(name)?.kind;
    if (!kind || kind < BLOCK) return name === 'br' ? onStart(name, () => undefined) : closeMark(name);
    const at = find(
      (block) => block.name === name || (HEADING.test(name) && HEADING.test(block.name)),
      (block) => isTable(block) || (name === 'li' && /^[ou]l$/.test(block.name)),
    );
    closeFrom(at);
    if (!at && name === 'p' && hasRoom()) place({tag: 'p', children: []});
  };

  scanHtml(html, onText, onStart, onEnd);
  return root;
};
