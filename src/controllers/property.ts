import type {LitElement, PropertyDeclaration} from 'lit';

type Decorator = (prototype: LitElement, name: string) => void;

/**
 * Makes a field a property that an element shows anew when it changes, and an attribute unless `attribute` is false. Lit's own
 * decorator also serves accessors and other kinds of classes, which would cost every page 300 bytes.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** Makes a field a property of the element's own, without an attribute. */
export const state = (): Decorator => property({state: true, attribute: false});
