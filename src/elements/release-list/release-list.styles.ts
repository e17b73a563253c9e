import {css} from 'lit';

/** The look of a list of releases; that of its cards is their own. */
export default css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }

  [part='controls'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    align-items: end;
  }

  .result {
    align-items: center;
    min-block-size: 36px;
  }

  .search {
    flex: 1 1 18em;
    max-inline-size: 34em;
  }

  .sort {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .line label {
    display: block;
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 0.875em;
    font-weight: 600;
  }

  :is([part='field'], [part='order']) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  [part='facets'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
  }

  [part='facets']:not(:has([part='facet'])) {
    display: none;
  }

  [part='facet'] {
    border-block-end: 1px solid var(--_line);
  }

  [part='facet-name'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    font-size: 0.9375em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  [part='facet-name']::-webkit-details-marker {
    display: none;
  }

  [part='facet-name']::after {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto 0.35em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.12em;
    content: '';
  }

  [open] > [part='facet-name']::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }

  [part='facet-chosen'] {
    min-inline-size: 1.5em;
    padding-inline: 0.4em;
    box-sizing: border-box;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    color: var(--_accent);
    font-size: 0.8125em;
    line-height: 1.4;
    text-align: center;
  }

  [part='values'] {
    display: grid;
    max-block-size: 22em;
    padding-block-end: var(--_space);
    overflow: auto;
    overscroll-behavior: contain;
  }

  [part='value'] {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.625);
    font-size: 0.9375em;
    line-height: 1.35;
    cursor: pointer;
  }

  [part='value'] input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0 0 0 3px;
    accent-color: var(--osce-color-accent, #2378c3);
    translate: 0 3px;
  }

  [part='value-count'] {
    flex: none;
    margin-inline-start: auto;
    padding-inline-end: 3px;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [part='all-values'] {
    justify-self: start;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  [part='count'] {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  [part='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  [part='chip'] {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 2px;
    border-radius: 999px;
    color: inherit;
    font-weight: 500;
    text-align: start;
  }

  [part='chip']::after {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    background:
      linear-gradient(45deg, transparent 44%, currentcolor 44% 56%, transparent 56%),
      linear-gradient(-45deg, transparent 44%, currentcolor 44% 56%, transparent 56%);
    content: '';
  }

  [part='clear'] {
    border-color: transparent;
  }

  [part='list'],
  .block {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--osce-card-size, 20em)), 1fr));
    gap: calc(var(--_space) * 2);
  }

  .block {
    grid-column: 1 / -1;
    content-visibility: auto;
    contain-intrinsic-size: auto 3000px;
  }

  /* The first block is in sight, and what is in sight needs no guess. */
  .block:first-child {
    content-visibility: visible;
  }

  [part='item'] {
    display: grid;
    min-inline-size: 0;
    border-radius: calc(var(--_radius) * 2);
    scroll-margin-block: calc(var(--_space) * 2);
  }

  [part='mark'] {
    border-radius: 2px;
    background: color-mix(in srgb, currentcolor 13%, transparent);
    box-shadow: 0 2px 0 currentcolor;
    color: inherit;
  }

  :is([part='more'], [part='search-on']) {
    justify-self: center;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 4);
  }

  [part='more'][aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  [part='progress'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    font-size: 0.9375em;
  }

  [part='progress'] label {
    display: flex;
    flex: 1 1 12em;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }

  progress {
    flex: 1 1 8em;
    max-inline-size: 16em;
    accent-color: var(--osce-color-accent, #2378c3);
  }

  @media (forced-colors: active) {
    [part='mark'] {
      background: Mark;
      color: MarkText;
    }

    [part='chip']::after {
      background:
        linear-gradient(45deg, transparent 44%, ButtonText 44% 56%, transparent 56%),
        linear-gradient(-45deg, transparent 44%, ButtonText 44% 56%, transparent 56%);
      forced-color-adjust: none;
    }
  }

  @media (scripting: none) {
    [part='controls'],
    [part='more'] {
      display: none;
    }
  }

  @media print {
    [part='controls'],
    [part='more'],
    [part='progress'],
    [part='search-on'] {
      display: none;
    }

    .block {
      content-visibility: visible;
    }
  }
`;
