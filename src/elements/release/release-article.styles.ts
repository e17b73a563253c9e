import {css} from 'lit';

export default css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol,
  figure,
  blockquote,
  pre {
    margin: 0;
  }

  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  time,
  small,
  dt,
  dd,
  button {
    unicode-bidi: plaintext;
  }

  dt,
  dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='article'] > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  [part='header'] {
    container-type: inline-size;
  }

  /* A container has no width of its own: where a place takes that of its content, it gets the measure, or less where it has less. */
  [part='article']:has(> [part='header'])::before {
    display: grid;
    grid-template-columns: minmax(0, 42em);
    content: '';
  }

  [part='type'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  [part='headline'] {
    font-size: clamp(1.375em, 4cqi + 0.75em, 2.25em);
    font-weight: 700;
    line-height: 1.18;
    letter-spacing: -0.012em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    max-inline-size: 26em;
  }

  [part='type'] + [part='headline'] {
    margin-block-start: var(--_space);
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block: calc(var(--_space) * 1.5);
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='facts'] dd {
    font-weight: 550;
  }

  [part='translations'] ul,
  [part='actions'],
  [part='citation-styles'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  [part='translations'] :is(a, button) {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 36px;
    padding: 2px;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: 0.875em;
    font-weight: 400;
    text-decoration: none;
  }

  [part='translations'] ul {
    column-gap: calc(var(--_space) * 2);
  }

  [part='translations'] :is(a, button):hover {
    text-decoration: underline;
  }

  [part='translations'] [aria-current] {
    padding-block-end: 0;
    border-block-end: 2px solid;
    color: inherit;
    font-weight: 650;
  }

  [part='citation-styles'] {
    flex-basis: 100%;
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
  }

  [part='outcome'] {
    font-size: 0.875em;
  }

  /* Stays in the tree, so that what it says next is announced, but takes no gap. */
  [part='outcome']:empty {
    margin-inline-start: calc(-1 * var(--_space));
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  [part='summary'],
  [part='body'],
  [part='dateline'] {
    max-inline-size: 42em;
    margin-inline-end: auto;
  }

  [part='article'] > [part='summary'] {
    font-size: 1.1875em;
    line-height: 1.45;
    max-inline-size: 36em;
  }

  [part='dateline'] {
    color: var(--_muted);
    font-weight: 650;
  }

  [part='dateline'] + [part='body'] {
    margin-block-start: var(--_space);
  }

  [part='section-heading'] {
    font-size: 1.0625em;
    line-height: 1.3;
    margin-block-end: var(--_space);
  }

  section > ul > li {
    padding-block: calc(var(--_space) * 0.75);
    font-size: 0.9375em;
  }

  section > ul > li + li {
    border-block-start: 1px solid var(--_line);
  }

  [part~='attachments'] small {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  :is([part~='attachments'], [part~='contacts']) a {
    display: inline-block;
    min-block-size: 24px;
  }

  [part~='contacts'] li > * {
    display: block;
    margin: 0;
  }

  [part~='footnotes'] > ul > li {
    display: flex;
    gap: 0.75em;
    max-inline-size: 44em;
  }

  [part~='footnotes'] > ul > li > * {
    margin: 0;
  }

  .label {
    min-inline-size: 1.2em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  [role='doc-backlink'] {
    min-inline-size: 24px;
    text-align: center;
    text-decoration: none;
  }

  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  [part='rights'] {
    color: var(--_muted);
  }

  @media print {
    [part='actions'],
    [part='translations'],
    [role='doc-backlink'],
    button {
      display: none;
    }

    figure,
    tr,
    li {
      break-inside: avoid;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    [part='dateline'] {
      break-after: avoid;
    }

    [part='original']::after {
      content: ' ' attr(href);
    }
  }
`;
