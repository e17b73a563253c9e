import type {PickerStrings} from '../picker-strings.js';

/** What a country picker says of itself, in Spanish. */
export const strings: PickerStrings = {
  language: 'es',
  country: 'País',
  countries: 'Países',
  showList: 'Mostrar la lista',
  clear: 'Borrar',
  pinned: 'Sugerencias',
  results: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  noResults: 'No se ha encontrado ningún país',
  selected: (name) => `${name}, selección añadida`,
  removed: (name) => `${name}, selección retirada`,
  cleared: 'Nada seleccionado',
  count: (count) => (count === 1 ? '1 país seleccionado' : `${count} países seleccionados`),
  remove: (name) => `Quitar ${name}`,
  selection: 'Países seleccionados',
  wholeGroups: 'Grupos enteros',
  selectAll: 'Seleccionar todo',
  clearAll: 'Deseleccionar todo',
  required: 'Elija un país.',
};
