import {css} from 'lit';

/** The text of a release and of its notes: what a body may hold. */
export default css`
  [part='body'] {
    font-size: 1.0625em;
    line-height: 1.62;
  }

  :is([part='body'], [part='summary'], blockquote, li, dd, td, th) > * + *,
  :is([part='body'], [part~='footnotes']) div > * + * {
    margin-block-start: 0.9em;
  }

  [part='body'] :is(h2, h3, h4, h5, h6) {
    margin-block-start: 1.6em;
    font-size: 1.2em;
    line-height: 1.3;
  }

  [part='body'] :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.4em;
  }

  [part='body'] li + li {
    margin-block-start: 0.3em;
  }

  blockquote {
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--_accent);
  }

  pre {
    white-space: pre-wrap;
    padding: var(--_space) calc(var(--_space) * 2);
    background: var(--_tint);
  }

  hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  [data-failed] {
    inline-size: auto;
    aspect-ratio: auto;
  }

  [data-failed][alt=''] {
    block-size: 0;
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: normal;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: var(--_space) calc(var(--_space) * 2) var(--_space) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end-width: 2px;
  }

  sub,
  sup {
    font-size: 0.75em;
    line-height: 0;
  }

  [role='doc-noteref'] {
    padding: 0.5em 0.15em;
  }
`;
