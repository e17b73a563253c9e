import type {Country} from '../../model/country.js';

/** The reader follows the link of a State. Cancel it to stay on the page, as a client-side router does. */
export class CountrySelectEvent extends Event {
  static readonly type = 'osce-country-select';

  constructor(
    readonly country: Country,
    /** Where the link leads, absolute. */
    readonly href: string,
  ) {
    super(CountrySelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [CountrySelectEvent.type]: CountrySelectEvent;
  }
}
