import type {Country} from '../../model/country.js';
import type {ListWishes} from './arrange-entries.js';

/** What a host page puts in an option in place of the name, which stays its accessible name. */
export type OptionRenderer = (country: Country) => Node | string;

/** What a combobox needs to know of the picker it belongs to, at the moment it asks. */
export interface PickerView extends ListWishes {
  readonly selected: readonly Country[];
  readonly isEditable: boolean;
  readonly isMultiple: boolean;
  readonly renderOption?: OptionRenderer;
  /** Something else is in the list's place, such as an error. */
  readonly hasNotice: boolean;
}

/** What a combobox may ask of its picker. */
export interface PickerOwner {
  readonly read: () => PickerView;
  /** The reader chose. */
  readonly choose: (selected: readonly Country[]) => void;
  readonly findForm: () => HTMLFormElement | null;
}
