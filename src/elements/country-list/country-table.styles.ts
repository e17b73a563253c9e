import {css} from 'lit';

/** The table of States: rows below each other, and columns where there is room. */
export default css`
  table,
  tbody,
  [part='row'],
  [part='letter-row'],
  [part='cell'],
  th[part='letter'] {
    display: block;
    padding: 0;
    font-weight: 400;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    /* In quirks mode a table begins with the browser's own text. */
    font: inherit;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th[part='letter'] {
    padding-block: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    font-weight: 700;
  }

  [part='row'] {
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  td {
    font-size: 0.875em;
    color: var(--_muted);
  }

  [data-empty] {
    display: none;
  }

  [part='cell-label']::after {
    content: ':';
  }

  .root[data-wide] {
    table {
      display: table;
      table-layout: fixed;
    }

    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    :is([part='row'], [part='head'], [part='letter-row']) {
      display: table-row;
      border-block-end: 1px solid var(--_line);
    }

    :is([part='cell'], [part='head-cell'], th[part='letter']) {
      display: table-cell;
      padding-block: calc(var(--_space) * 0.75);
      padding-inline: 0 calc(var(--_space) * 2);
      vertical-align: baseline;
    }

    :is([part='head-cell'], th[part='letter']) {
      text-align: start;
    }

    [part='head-cell'] {
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 600;
    }

    th[part='letter'] {
      padding-block-start: calc(var(--_space) * 2);
    }

    [part='cell-label'] {
      display: none;
    }
  }
`;
