import {css} from 'lit';

/** The bar and the index, and what is there in their place. */
export default css`
  .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    line-height: 1.35;
    --_surface: var(--osce-color-surface, Canvas);
    --_surface-text: var(--osce-color-surface-text, CanvasText);
  }

  nav {
    flex: 1 1 6em;
    min-inline-size: 0;
  }

  /* Room for More and the search. */
  nav:has([part~='search-item']:not([hidden])) {
    flex-basis: 9em;
  }

  [hidden] {
    display: none;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part~='bar'] {
    display: flex;
    align-items: center;
  }

  [part~='bar'] > li {
    display: flex;
    flex: none;
    position: relative;
  }

  [part~='bar'] > li[hidden] {
    display: none;
  }

  [part~='bar'] > li > :not([part~='panel']) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 48px;
    font-weight: 600;
    white-space: nowrap;
  }

  [part~='bar'] > li > [part~='link']:has(+ [part~='toggle']) {
    padding-inline-end: calc(var(--_space) * 0.5);
  }

  [part~='bar'] > li > [part~='side'] {
    padding-inline: var(--_space);
  }

  /* The line below an entry that is open, or leads to the page. */
  [part~='bar'] > li:has(> :is([aria-expanded='true'], [aria-current]))::after {
    position: absolute;
    inset-inline: calc(var(--_space) * 1.5);
    inset-block-end: 2px;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_accent);
    content: '';
    pointer-events: none;
  }

  [part~='search-item'],
  [part~='menu-item'] {
    margin-inline-start: auto;
  }

  [part~='menu']::after {
    display: none;
  }

  [part~='menu']::before {
    inline-size: 1.15em;
    block-size: 0.75em;
    border-block: 2px solid currentcolor;
    background: linear-gradient(currentcolor, currentcolor) center / 100% 2px no-repeat;
    content: '';
  }

  /* A cross. */
  [part~='menu'][aria-expanded='true']::before {
    --_line: transparent 45%, currentcolor 46% 54%, transparent 55%;
    inline-size: 1em;
    block-size: 1em;
    border: 0;
    background: linear-gradient(45deg, var(--_line)), linear-gradient(-45deg, var(--_line));
  }

  [part~='search']::before,
  [part~='search']::after {
    position: absolute;
    box-sizing: border-box;
    inset: calc(50% - 0.5em) auto auto calc(50% - 0.5em);
    inline-size: 0.8em;
    block-size: 0.8em;
    margin: 0;
    border: 2px solid currentcolor;
    border-radius: 50%;
    content: '';
  }

  [part~='search']::after {
    inset: calc(50% + 0.25em) auto auto calc(50% + 0.1em);
    inline-size: 0.5em;
    block-size: 0;
    border-width: 0 0 2px;
    border-radius: 0;
    rotate: 45deg;
  }

  [part~='bar'] > li > [part~='search'] {
    inline-size: 48px;
  }

  [part~='index'] > li {
    padding-block: var(--_space);
  }

  [part~='index'] > li + li {
    border-block-start: 1px solid var(--_line);
  }

  [part~='index'] > li > :first-child {
    font-size: 1.25em;
    font-weight: 700;
  }

  /* Data are awaited where the menu will be; an error has a row of its own. */
  .notice {
    flex: 1 1 6em;
    min-inline-size: 0;
  }

  .notice:has([part~='error']) {
    flex-basis: 100%;
  }

  .root:focus {
    outline: none;
  }

  [part~='error'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    font-size: 0.875em;
  }

  [part~='error'] p {
    margin: 0;
    unicode-bidi: plaintext;
  }

  [part~='placeholder'] {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: center;
    min-block-size: 48px;
    padding-inline: calc(var(--_space) * 1.5);
  }

  [part~='placeholder'] i {
    flex: 0 1 7em;
    block-size: 0.9em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 12%, transparent);
  }

  @media (forced-colors: active) {
    [part~='bar'] > li:has(> :is([aria-expanded='true'], [aria-current]))::after {
      background: Highlight;
    }

    [part~='menu']::before {
      color: ButtonText;
      forced-color-adjust: none;
    }

    [part~='placeholder'] i {
      border: 1px solid;
    }
  }

  /* The first level in rows. What is not printed keeps its place, so that no entry is measured anew. */
  @media print {
    [part~='bar'] {
      flex-wrap: wrap;
    }

    [part~='bar'] > li[hidden] {
      display: flex;
    }

    [part~='bar'] > li {
      flex-shrink: 1;
    }

    [part~='bar'] > li > :not([part~='panel']) {
      white-space: normal;
    }

    [part~='bar'] > li:is([part~='menu-item'], [part~='more-item'], [part~='search-item']) {
      display: none;
    }

    [part~='side'],
    [part~='toggle']::after,
    [part~='bar'] > li::after {
      visibility: hidden;
    }
  }
`;
