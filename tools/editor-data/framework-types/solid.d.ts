import type {JSX} from 'solid-js';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Own<T extends keyof Elements> = Properties[T] &
  Attributes[T] & {[K in keyof Properties[T] as `prop:${K & string}`]?: Properties[T][K]} & {
    [K in keyof (Properties[T] & Attributes[T]) as `attr:${K & string}`]?: string | undefined;
  } & {[K in keyof Events[T] as `on:${K & string}`]?: ((event: Events[T][K]) => void) | undefined};

/** The elements as JSX of Solid takes them: properties, attributes, and events such as `on:osce-load`. */
export type OsceElements = {
  [T in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[T]>, keyof Own<T>> & Own<T>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends OsceElements {}
  }
}
