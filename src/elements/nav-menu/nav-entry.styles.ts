import {css} from 'lit';

/** What an entry looks like wherever it stands. */
export default css`
  [part~='link'],
  [part~='text'],
  [part~='toggle'],
  [part~='back'] {
    display: block;
    box-sizing: border-box;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    text-wrap: balance;
    hyphens: auto;
  }

  [part~='link']:hover,
  [part~='toggle']:hover,
  [part~='back']:hover {
    background: var(--_tint);
  }

  [part~='link']:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline-offset: -3px;
  }

  [part~='text'] {
    color: var(--_muted);
  }

  [part~='badge'] {
    display: inline-block;
    margin-inline: 0.25em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
  }

  [aria-current] {
    font-weight: 650;
  }

  [aria-current='page'] {
    color: var(--_accent);
  }

  [part~='toggle'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 100%;
  }

  /* A chevron, drawn with a border so that it takes the colour of the text, in forced colours too. */
  [part~='toggle']::after,
  [part~='back']::before {
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.2em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    content: '';
    rotate: 45deg;
  }

  [aria-expanded='true']::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }

  @media (forced-colors: active) {
    [aria-current='page'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    [part~='badge'] {
      color: inherit;
    }
  }
`;
