import {css} from 'lit';

/** The look of a directory of States. */
export default css`
  .root {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  /* Its width is the place's, and it is of no height: what the columns do to the list never makes it report itself again. */
  .ruler + * {
    margin-block-start: calc(var(--_space) * -3);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='search-form'] {
    display: grid;
    grid-template-columns: minmax(0, 22em) minmax(0, auto);
    row-gap: calc(var(--_space) * 0.5);
    align-items: center;
    justify-content: start;
  }

  label,
  [part='status'] {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }

  label {
    font-weight: 600;
  }

  [part='status'] {
    min-block-size: 1.55em;
    color: var(--_muted);
  }

  [part='field'] {
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

  [part='show-all'] {
    grid-area: 2 / 2;
    margin-inline-start: var(--_space);
    min-block-size: 44px;
  }

  [part='group'] {
    min-inline-size: 0;
  }

  [part='heading'] {
    container-type: inline-size;
    margin: 0 0 calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* The longest word of a name has room in the narrowest column: not every browser knows where to part it. */
  [part='heading'] .name {
    font-size: clamp(0.8em, 7.7cqi, 1em);
  }

  [part='count'] {
    margin-inline-start: 0.25em;
    unicode-bidi: isolate;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  [part='letters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-block-end: calc(var(--_space) * 2);
    margin-inline-start: calc(var(--_space) * -0.5);
  }

  [part='letter-button'] {
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: 0;
    border-color: transparent;
    font-size: 0.9375em;
  }

  [part='columns'] {
    columns: 13em;
    column-gap: calc(var(--_space) * 4);
  }

  [part='letter-group']:has([part='letter']) {
    break-inside: avoid;
    padding-block-end: calc(var(--_space) * 1.5);
  }

  [part='letter'] {
    margin: 0 0 calc(var(--_space) * 0.25);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.55;
    text-align: start;
  }

  [data-letter] {
    display: inline-block;
    min-inline-size: 1.5em;
    scroll-margin-block-start: calc(var(--_space) * 2);
  }

  [part='item'] {
    break-inside: avoid;
    padding-block: calc(var(--_space) * 0.375);
    line-height: 1.4;
  }

  /* A name and what stands beside it read in their own direction, at the side where the page's texts begin. */
  [part='item'],
  [part='cell'] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  :is([part='link'], [part='name']) {
    display: inline-block;
    padding-block: 2px;
  }

  [part='link'] {
    text-decoration-line: none;
  }

  [part='link']:is(:hover, :focus-visible) {
    text-decoration-line: underline;
  }

  [part='other-name'] {
    color: var(--_muted);
  }

  [part='badge'] {
    display: inline-block;
    margin-inline: 0.25em;
    padding: 0 calc(var(--_space) * 0.75);
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_tint);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.7;
  }

  /* A server has rendered them, and nothing would come of them. */
  @media (scripting: none) {
    [part='search-form'],
    [part='letters'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [part='badge'] {
      border-color: CanvasText;
    }

    [part='letters'] {
      margin-inline-start: 0;
    }
  }

  @media print {
    [part='search-form'],
    [part='letters'] {
      display: none;
    }

    :is([part='row'], [part='letter-group']) {
      break-inside: avoid;
    }

    /* What stands above others does not end a page. */
    :is([part='heading'], [part='head'], [part='letter-row']) {
      break-after: avoid;
    }
  }
`;
