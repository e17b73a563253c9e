import type {LitElement, PropertyDeclaration} from 'lit';

type Decorator = (prototype: LitElement, name: string, accessors?: PropertyDescriptor) => void;

/**
 * Makes a field, or what a getter and a setter stand for, a property that an element shows anew when it changes, and an attribute
 * unless `attribute` is false. Lit's own decorator also serves other kinds of classes, which would cost every page 300 bytes.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name, accessors) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
    // What was made of them stays; else they would be put back.
    if (accessors) Object.assign(accessors, Object.getOwnPropertyDescriptor(prototype, name));
  };

/** Makes a field a property of the element's own, without an attribute. */
export const state = (): Decorator => property({state: true, attribute: false});
