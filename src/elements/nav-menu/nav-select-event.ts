import type {NavigationItem} from '../../model/navigation.js';

/** The reader follows a link of the menu. Cancel it to stay on the page, as a client-side router does. */
export class NavSelectEvent extends Event {
  static readonly type = 'osce-nav-select';

  constructor(
    /** The entry of the link. */
    readonly item: NavigationItem,
    /** The entries from the first level to this one. */
    readonly path: readonly NavigationItem[],
  ) {
    super(NavSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [NavSelectEvent.type]: NavSelectEvent;
  }
}
