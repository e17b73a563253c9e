import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A piece of a template: a template literal, and with it a constant of ours, since it becomes part of the markup. */
export interface TemplatePiece {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Pieces in their order, with nothing where one is left out. */
export type TemplatePieces = readonly (TemplatePiece | '' | undefined)[];

/** How far a template has been joined: its strings so far, and what they become with each piece that ever followed. */
interface Stage {
  readonly strings: TemplateStringsArray;
  readonly next: Map<TemplateStringsArray, Stage>;
}

const stageOf = (strings: readonly string[]): Stage => ({
  strings: Object.assign(strings, {raw: strings}) as TemplateStringsArray,
  next: new Map(),
});

const START = stageOf(['']);

const goOn = ({strings, next}: Stage, piece: TemplateStringsArray): Stage => {
  let stage = next.get(piece);
  if (!stage) {
    const [first, ...others] = piece;
    next.set(piece, (stage = stageOf([...strings.slice(0, -1), strings.at(-1)! + first!, ...others])));
  }
  return stage;
};

/** The tag of a literal that is a piece of a template. */
export const piece = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplatePiece => ({
  strings,
  values,
});

/**
 * One template of several pieces, of which a thing has these and another those: templates within a template cost nodes, memory
 * and time. Each way to join pieces that is met is a template for good, so it takes a few choices and no repetition.
 */
export const joinTemplate = (pieces: TemplatePieces): TemplateResult => {
  let stage = START;
  const values: unknown[] = [];
  for (const each of pieces)
    if (each) {
      stage = goOn(stage, each.strings);
      values.push(...each.values);
    }
  return html(stage.strings, ...values);
};
