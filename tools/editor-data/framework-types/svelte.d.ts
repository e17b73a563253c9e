import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Own<T extends keyof Elements> = Properties[T] &
  Attributes[T] & {[K in keyof Events[T] as `on${K & string}`]?: ((event: Events[T][K]) => void) | undefined};

/** The elements as templates of Svelte 5 take them: properties, attributes, and events such as `onosce-load`. */
export type OsceElements = {
  [T in keyof Elements]: Omit<HTMLAttributes<Elements[T]>, keyof Own<T>> & Own<T>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OsceElements {}
}
