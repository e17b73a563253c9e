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
    container: controls / inline-size;
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

  :is([part='count'], #searched) {
    unicode-bidi: plaintext;
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
    --_cross: transparent 42%, currentcolor 45% 55%, transparent 58%;
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    background: linear-gradient(45deg, var(--_cross)), linear-gradient(-45deg, var(--_cross));
    content: '';
  }

  /* Begins where the count does, on a line of its own as well. */
  [part='clear'] {
    padding-inline: 0;
    border: 0;
  }

  [part='clear']:hover {
    background: none;
    text-decoration: underline;
  }

  .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 7200px;
  }

  .block > .block {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--osce-card-size, 20em)), 1fr));
    gap: calc(var(--_space) * 2);
    contain-intrinsic-size: auto 900px;
  }

  .block + .block {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* The first ones are in sight, and what is in sight needs no guess. */
  .block:first-child,
  .block:first-child > .block:nth-child(2) {
    content-visibility: visible;
  }

  [part='item'] {
    display: flex;
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

  [part='more'] {
    justify-self: center;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 4);
  }

  [part='more'][aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  /* Its width is its own: what it says, which grows, moves no card. */
  [part='progress'] {
    display: flex;
    position: relative;
    flex: 0 1 26em;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    align-items: center;
  }

  #searched {
    flex: 1 1 6em;
  }

  /* It has run out of releases to search, and keeps its place. */
  [part='stop']:disabled {
    visibility: hidden;
  }

  progress {
    --_bar: var(--_accent);
    position: absolute;
    inset-inline: 0;
    inset-block-end: calc(var(--_space) * -1);
    inline-size: 100%;
    block-size: 4px;
    appearance: none;
    border: 0;
    border-radius: 999px;
    background: linear-gradient(var(--_bar) 0 0) 50% / 30% 100% no-repeat var(--_line);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-moz-progress-bar {
    background: none;
  }

  @media (forced-colors: active) {
    [part='mark'] {
      background: Mark;
      color: MarkText;
    }

    [part='clear'] {
      padding-inline: calc(var(--_space) * 1.5);
      border: 1px solid;
    }

    progress {
      --_bar: Highlight;
      block-size: 6px;
      border: 1px solid CanvasText;
      background-color: Canvas;
      forced-color-adjust: none;
    }

    [part='chip']::after {
      --_cross: transparent 42%, ButtonText 45% 55%, transparent 58%;
      forced-color-adjust: none;
    }
  }

  @media (scripting: none) {
    [part='controls'],
    [part='more'] {
      display: none;
    }
  }

  /* Paper says what was searched for and what is chosen, and has nothing to press. */
  @media print {
    [part='controls']:not(:has([part='clear'])),
    [part='controls'] > :not(.line),
    :is(.sort, [data-empty], [part='clear'], [part='progress'], [part='more']),
    [part='chip']::after {
      display: none;
    }

    .block {
      content-visibility: visible;
    }
  }
`;
