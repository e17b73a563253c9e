import {waitUntil} from './wait-until.js';

/** The text that an element renders, without the spaces between its lines. */
export const shownText = ({shadowRoot}: Element): string =>
  (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until an element renders a text. */
export async function untilShown(element: Element, text: string): Promise<void> {
  try {
    await waitUntil(() => shownText(element).includes(text));
  } catch {
    throw new Error(`"${text}" is not shown, but "${shownText(element)}"`);
  }
}
