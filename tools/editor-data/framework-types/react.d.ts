import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Own<T extends keyof Elements> = Properties[T] &
  Attributes[T] & {[K in keyof Events[T] as `on${K & string}`]?: ((event: Events[T][K]) => void) | undefined};

type Native<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;

/** The elements as JSX of React 19 takes them: properties, attributes, and events such as `onosce-load`. */
export type OsceElements = {
  [T in keyof Elements]: Omit<Native<Elements[T]>, keyof Own<T>> & Own<T> & {class?: string | undefined};
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OsceElements {}
  }
}
