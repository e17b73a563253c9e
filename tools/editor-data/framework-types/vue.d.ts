import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Elements, Events, Properties} from './elements.js';

type Own<T extends keyof Elements> = Properties[T] & Attributes[T];

/** Listeners of the DOM that an element tells more of. */
type Listeners<T extends keyof Elements> = `on${Capitalize<keyof Events[T] & string>}`;

/** What `v-model` writes and hears. */
type Model<T extends keyof Elements> = Properties[T] extends {value?: infer Value}
  ? {modelValue?: Value; 'onUpdate:modelValue'?: ((value: string) => void) | undefined}
  : unknown;

/** The elements as templates of Vue 3 take them: properties, attributes, and events such as `@osce-load`. */
export type OsceElements = {
  [T in keyof Elements]: new () => Elements[T] & {
    /** Only the types of a template: no such property is there. */
    $props: Omit<HTMLAttributes, keyof Own<T> | Listeners<T>> & Own<T> & Model<T> & PublicProps;
    /** Only the types of a template: no such method is there. */
    $emit: EmitFn<{[K in keyof Events[T]]: (event: Events[T][K]) => void}>;
  };
};

declare module 'vue' {
  /** What stands in an element may be given to one of its slots. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }

  interface GlobalComponents extends OsceElements {}
}
