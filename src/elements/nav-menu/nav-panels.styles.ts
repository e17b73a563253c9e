import {css} from 'lit';

/** What the buttons of the bar open: panels of sections, lists whose sections open in place, the drawer. */
export default css`
  [part~='surface'] {
    position: absolute;
    inset: auto;
    box-sizing: border-box;
    margin: 0;
    padding: calc(var(--_space) * 1.5);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_surface-text);
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 24%);
    font-size: 0.9375em;
  }

  [part~='surface'] [part~='link'],
  [part~='surface'] [part~='text'] {
    padding-block: calc(var(--_space) * 0.875);
  }

  [part~='heading'] {
    font-weight: 650;
  }

  [part~='heading'][part~='text'] {
    color: inherit;
  }

  li:has(> [part~='side']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  li > [part~='link']:has(+ [part~='side']) {
    flex: 1;
  }

  li > [part~='side'] {
    flex: none;
    justify-content: center;
    inline-size: auto;
  }

  /* Of a line of its own, which it fills with its margin and border. */
  li > [part~='side'] + [part~='panel']:not([part~='surface']) {
    flex: 1 1 calc(100% - var(--_space) * 3);
    min-inline-size: 0;
  }

  [part~='list'] [part~='panel'] {
    margin-inline-start: calc(var(--_space) * 1.5);
    padding-inline-start: calc(var(--_space) * 0.5);
    border-inline-start: 1px solid var(--_line);
  }

  :is([data-wide='sections'], [part~='index'] > li) > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    align-items: start;
  }

  :is([data-wide='sections'], [part~='index'] > li) > ul > li > :first-child {
    font-weight: 650;
  }

  :is([data-wide='sections'], [part~='index'] > li) > ul > li[data-long] {
    grid-column: 1 / -1;
  }

  li li[data-long] > ul,
  [data-wide='sections'] [data-long] > ul,
  [data-wide='columns'] > ul {
    columns: 13.5em;
    column-gap: calc(var(--_space) * 2);
  }

  [data-long] > ul > li,
  [data-wide='columns'] > ul > li {
    break-inside: avoid;
  }

  /* A box that scrolls is in one piece, which spares the browser to look for places to break: half of the layout of a panel. */
  [part~='surface'] [data-long] > ul > li,
  [data-wide='columns'] > ul > li {
    overflow: hidden;
  }

  [data-wide='drawer'] {
    padding: var(--_space);
    font-size: 1em;
  }

  [data-wide='drawer'] :is([part~='link'], [part~='text'], [part~='toggle'], [part~='back']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    min-block-size: 48px;
  }

  [data-wide='drawer'] [part~='toggle'] {
    flex-wrap: nowrap;
  }

  [data-wide='drawer'] [part~='side'] {
    min-inline-size: 48px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  [data-wide='drawer'] li + li {
    border-block-start: 1px solid var(--_line);
  }

  /* One level at a time: what is around an open section gives way to it. */
  [data-wide='drawer'] li[data-open] {
    display: block;
    border: 0;
  }

  [data-wide='drawer'] li[data-open] > :not([part~='panel']),
  [data-wide='drawer'] [data-around] > li:not([data-open]),
  [data-wide='drawer'] [data-around] > :is([part~='back'], [part~='heading']) {
    display: none;
  }

  [data-wide='drawer'] [part~='panel'] {
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part~='back'] {
    inline-size: 100%;
    color: var(--_accent);
    font-weight: 600;
  }

  [data-wide='drawer'] [part~='heading'] {
    border-block-end: 2px solid var(--_accent);
    border-radius: 0;
    font-size: 1.125em;
    font-weight: 700;
  }

  [data-wide='drawer'] [part~='toggle']::after {
    margin: 0;
    rotate: -45deg;
  }

  [part~='back']::before {
    margin: 0 0.25em;
    rotate: 135deg;
  }

  [data-wide='drawer']:dir(rtl) [part~='toggle']::after {
    rotate: 135deg;
  }

  [part~='back']:dir(rtl)::before {
    rotate: -45deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part~='surface']:popover-open {
      animation: appear 0.14s ease-out;
    }

    @keyframes appear {
      from {
        translate: 0 -6px;
      }
    }
  }

  @media (forced-colors: active) {
    [part~='surface'] {
      border-color: CanvasText;
    }

    [part~='surface'] [part~='link']:not([aria-current='page']) {
      color: LinkText;
    }
  }

  @media print {
    [part~='surface'] {
      display: none;
    }
  }
`;
