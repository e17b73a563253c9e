/** What a directory may say of a State beside its name. */
export type CountryColumn = 'joined' | 'field-operation';
