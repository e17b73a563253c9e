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

  [part='count'] {
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

  [part='progress'] {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
  }

  [part='progress'] label {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    margin: 0;
    font-size: 0.9375em;
    font-weight: inherit;
  }

  progress {
    flex: 1 1 6em;
    max-inline-size: 10em;
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

  @media print, (scripting: none) {
    [part='controls'],
    [part='more'] {
      display: none;
    }
  }

  @media print {
    .block {
      content-visibility: visible;
    }
  }
`;
