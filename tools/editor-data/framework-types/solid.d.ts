import type {JSX} from 'solid-js';
import type {Attributes, Elements, Events, Properties} from './elements.js';

/** Solid writes the name of a property in small letters, unless `prop:` is before it. */
type Plain<T extends keyof Elements> = {
  [K in keyof Properties[T] as K extends Lowercase<K & string> ? K : never]: Properties[T][K];
} & Attributes[T];

type Own<T extends keyof Elements> = Plain<T> & {
  [K in keyof Properties[T] as `prop:${K & string}`]?: Properties[T][K];
} & {
  [K in keyof Plain<T> as `attr:${K & string}`]?: string | undefined;
} & {
  [K in keyof Plain<T> as true extends Plain<T>[K] ? `bool:${K & string}` : never]?: boolean | undefined;
} & {
  [K in keyof Events[T] as `on:${K & string}`]?: ((event: Events[T][K]) => void) | undefined;
};

/** The elements as JSX of Solid takes them: properties, attributes, and events such as `on:osce-load`. */
export type OsceElements = {
  [T in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[T]>, keyof Own<T>> & Own<T>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends OsceElements {}
  }
}
