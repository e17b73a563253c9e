import {css} from 'lit';

export default css`
  [part='popup'] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    --_farthest: max(0px, 100% - 11em);
    min-inline-size: min(11em, 100vw);
    max-inline-size: 100vw;
    max-block-size: min(26em, var(--_room));
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-radius: var(--_radius);
    background: var(--osce-color-surface, Canvas);
    box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
    color: var(--osce-color-surface-text, CanvasText);
    text-align: start;
  }

  [part='popup']:not([hidden]) {
    display: flex;
    flex-direction: column;
  }

  [role='listbox'] {
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 2em 0.25em;
  }

  /* Only while things move: an anchor is laid out more than once for every letter that is typed. */
  [part='field']:has(~ [data-anchored]) {
    anchor-name: --osce-field;
  }

  [data-anchored] {
    position-anchor: --osce-field;
    inset: anchor(bottom) auto auto min(anchor(left), var(--_farthest));
  }

  [data-anchored][data-side='above'] {
    inset: auto auto anchor(top) min(anchor(left), var(--_farthest));
  }

  [data-anchored]:dir(rtl) {
    right: min(anchor(right), var(--_farthest));
    left: auto;
  }

  [part='group-label'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    background: var(--osce-color-surface, Canvas);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
  }

  [role='option'] {
    padding: calc(var(--_space) * 0.875) calc(var(--_space) * 1.5);
    padding-inline-end: calc(var(--_space) * 4.5);
    line-height: 1.4;
    cursor: default;
    scroll-margin-block: 1px;
  }

  [role='option']:hover {
    background: var(--_tint);
  }

  [part~='active'],
  [part~='active']:hover {
    background: color-mix(in srgb, #2378c3 16%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }

  [part~='active']:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }

  /* It alone: what has a position is a layer, and there are many options. */
  [part~='selected'] {
    position: relative;
    font-weight: 600;
  }

  [part~='selected']::after {
    position: absolute;
    inset-block: -3px 0;
    inset-inline-end: calc(var(--_space) * 2);
    inline-size: 0.4em;
    block-size: 0.75em;
    margin-block: auto;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    rotate: 45deg;
  }

  [part='other-name'],
  [part='badge'] {
    color: var(--_muted);
  }

  [part='badge'] {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 400;
  }

  :is([part='empty'], [part='notice'], [part='error']) {
    padding: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }

  :is([part='empty'], [part='notice'], [part='error'] p) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='retry'] {
    margin-block-start: var(--_space);
  }

  /* Where a keyboard takes the room: four options before comfort. */
  [data-room='little'] [role='option'] {
    padding-block: calc(var(--_space) * 0.5);
  }

  [data-room='little'] [part='group-label'] {
    position: static;
    padding-block: 2px 0;
  }

  @media (forced-colors: active) {
    [part~='active'],
    [part~='active']:hover {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
