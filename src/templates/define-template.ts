import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** Renders one kind of element: its content, then a value for each of its attributes. */
export type ElementTemplate = (content: unknown, ...attributes: unknown[]) => TemplateResult;

/**
 * A template for a tag that is known only when the program runs, such as a heading of a chosen level. Tag and attribute names
 * must be constants of ours: they become part of the markup.
 */
export function defineTemplate(tag: string, attributes: readonly string[] = []): ElementTemplate {
  const strings = [`<${tag}`, ...attributes.map(() => ''), `</${tag}>`];
  attributes.forEach((name, i) => (strings[i] += ` ${name}=`));
  strings[attributes.length] += '>';
  const template = Object.assign(strings, {raw: strings}) as unknown as TemplateStringsArray;
  return (content, ...values) => html(template, ...values, content);
}
