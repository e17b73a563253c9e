import type {Release} from '../model/release.js';

/** The reader asked to open a release. Cancel it to stay on the page. */
export class ReleaseOpenEvent extends Event {
  static readonly type = 'osce-release-open';

  constructor(readonly release: Release) {
    super(ReleaseOpenEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [ReleaseOpenEvent.type]: ReleaseOpenEvent;
  }
}
