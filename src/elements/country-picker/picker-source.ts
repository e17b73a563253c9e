import type {ReactiveControllerHost} from 'lit';
import type {ElementState} from '../../controllers/state-controller.js';
import type {Roster} from '../../model/country.js';

/** stand-in */
export class PickerSource {
  status: ElementState | undefined;
  roster: Roster | undefined;
  constructor(host: ReactiveControllerHost & HTMLElement) {
    void host;
  }
  resolve(countries: unknown, src: string | undefined): void {
    void countries;
    void src;
  }
  renderNotice(language: string): unknown {
    return language && undefined;
  }
}
