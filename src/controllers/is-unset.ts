/**
 * The page says nothing by this value of a property: a removed attribute leaves null behind, a framework that takes a property
 * away undefined or an empty text.
 */
export const isUnset = (value: unknown): value is null | undefined | '' => value == null || value === '';
