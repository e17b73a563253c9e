import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Own<T extends keyof Elements> = Properties[T] &
  Attributes[T] & {[K in keyof Events[T] as `on${K & string}`]?: ((event: Events[T][K]) => void) | undefined};

/** The elements as JSX of Preact takes them: properties, attributes, and events such as `onosce-load`. */
export type OsceElements = {
  [T in keyof Elements]: Omit<HTMLAttributes<Elements[T]> & ClassAttributes<Elements[T]>, keyof Own<T>> &
    Own<T>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends OsceElements {}
  }
}
