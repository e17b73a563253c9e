import {css} from 'lit';

/** The look of what narrows a list of releases down. */
export default css`
  /* Where the filters stand beside each other, they need no button. */
  [part='filters'] {
    display: none;
  }

  [part='facets'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
  }

  /* Four stand in one line or share two evenly. */
  @container controls (inline-size < 60em) {
    [part='facets']:has(> :nth-child(4)) {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 50% - 2em)), 1fr));
    }
  }

  /* More than four share two lines evenly. */
  [part='facets']:has(> :nth-child(5)) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 33.3% - 2em)), 1fr));
  }

  [part='facets']:not(:has([part='facet'])) {
    display: none;
  }

  @container controls (inline-size < 28em) {
    .sort {
      flex-grow: 1;
    }

    [part='filters']:has(+ [part='facets'] > [part='facet']) {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 44px;
    }

    [part='filters'][aria-expanded='false'] + [part='facets'] {
      display: none;
    }
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

  :is([part='facet-name'], [part='filters'])::after {
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

  :is([open] > [part='facet-name'], [part='filters'][aria-expanded='true'])::after {
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
    max-block-size: 24em;
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
    margin: 0;
    margin-inline-start: 3px;
    /* The list that scrolls would cut off a wider ring. */
    outline-offset: 0;
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
`;
