import {css} from 'lit';

export default css`
  .root {
    line-height: 1.4;
  }

  ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  li {
    display: flex;
    align-items: center;
  }

  li + li::before {
    flex: none;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline-end: 0.6em;
    border: solid var(--_muted);
    border-width: 2px 2px 0 0;
    content: '';
    rotate: 45deg;
  }

  li:dir(rtl)::before {
    rotate: -135deg;
  }

  [part='link'],
  [part='text'] {
    padding-block: 0.25em;
  }

  [part='text'] {
    color: var(--_muted);
  }

  [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  [part='more'] {
    min-inline-size: 36px;
    min-block-size: 28px;
    padding-block: 0;
  }

  [data-cut] [data-between] {
    display: none;
  }

  /* For the time of a measurement all levels stand in one row, the button aside. */
  [data-measured] {
    flex-wrap: nowrap;
    overflow: hidden;
    white-space: nowrap;
  }

  [data-measured] li {
    flex: none;
  }

  [data-measured] [data-between] {
    display: flex;
  }

  [data-measured] li:has([part='more']) {
    display: none;
  }

  @media print {
    li:has([part='more']) {
      display: none;
    }

    [data-cut] [data-between] {
      display: flex;
    }
  }
`;
