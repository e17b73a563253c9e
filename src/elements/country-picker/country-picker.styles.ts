import {css} from 'lit';

export default css`
  [hidden],
  .root[hidden] {
    display: none;
  }

  p {
    margin: 0;
  }

  [part='label'] {
    display: block;
    margin-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
  }

  [part='hint'] {
    margin-block-end: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='field'] {
    --_cross: polygon(
      43% 0,
      57% 0,
      57% 43%,
      100% 43%,
      100% 57%,
      57% 57%,
      57% 100%,
      43% 100%,
      43% 57%,
      0 57%,
      0 43%,
      43% 43%
    );
    --_edge: color-mix(in srgb, currentcolor 55%, transparent);
    anchor-name: --osce-field;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.4;
  }

  [part='field']:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  [part='field']:has([aria-invalid]) {
    border-color: #c8102e;
    border-color: light-dark(#b50e2a, #ff8a96);
  }

  [part='field']:has(:disabled) {
    opacity: 0.6;
  }

  [part='field']:has([readonly]) {
    border-style: dashed;
  }

  [part='line'] {
    display: flex;
    align-items: center;
  }

  input {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  input:focus {
    outline: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='clear'],
  [part='toggle'] {
    flex: none;
    position: relative;
    min-inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    border: 0;
    color: inherit;
  }

  :is([part='clear'], [part='toggle'])::before {
    position: absolute;
    inset: 0;
    inline-size: 8px;
    block-size: 8px;
    margin: auto;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    content: '';
    rotate: 45deg;
    translate: 0 -2px;
  }

  [part='clear']::before {
    inline-size: 14px;
    block-size: 14px;
    border: 7px solid;
    box-sizing: border-box;
    clip-path: var(--_cross);
    translate: none;
  }

  [aria-expanded='true'] ~ [part='toggle']::before {
    rotate: 225deg;
    translate: 0 2px;
  }

  [part='popup'] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    min-inline-size: min(15em, 100vw);
    max-inline-size: 100vw;
    max-block-size: min(26em, var(--_room));
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 2em 0.25em;
    border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-radius: var(--_radius);
    background: var(--osce-picker-popup-background, Canvas);
    box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
    color: var(--osce-picker-popup-color, CanvasText);
    text-align: start;
  }

  @supports (anchor-name: --field) {
    [part='popup'] {
      position-anchor: --osce-field;
      inset-block-start: anchor(end);
      inset-inline-start: anchor(self-start);
      inline-size: anchor-size(width);
      position-try-fallbacks: flip-inline;
    }

    [part='popup'][data-side='above'] {
      inset-block: auto anchor(start);
    }
  }

  [part='group-label'] {
    position: sticky;
    inset-block-start: 0;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    background: inherit;
    background-color: var(--osce-picker-popup-background, Canvas);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
  }

  [role='option'] {
    position: relative;
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

  [part~='selected'] {
    font-weight: 600;
  }

  [part~='selected']::after {
    position: absolute;
    inset-block-start: 0.85em;
    inset-inline-end: calc(var(--_space) * 2);
    inline-size: 0.4em;
    block-size: 0.75em;
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

  [part='empty'] {
    padding: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }

  /* Where a keyboard takes the room: four options before comfort. */
  [data-room='little'] [role='option'] {
    padding-block: calc(var(--_space) * 0.5);
  }

  [data-room='little'] [part='group-label'] {
    position: static;
    padding-block: 2px 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle']::before {
      transition: rotate 0.15s;
    }
  }

  @media (forced-colors: active) {
    [part~='active'],
    [part~='active']:hover {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    [part='field']:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }

  @media print {
    :is([part='clear'], [part='toggle']) {
      display: none;
    }
  }
`;
