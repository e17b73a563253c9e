import {css} from 'lit';

export default css`
  [part='headline'],
  [part='type'],
  p,
  ul {
    margin: 0;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  time {
    unicode-bidi: plaintext;
  }

  [part='type'] {
    color: var(--_accent);
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  [part='headline'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.28;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  [part='card'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    overflow: hidden;
    position: relative;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
  }

  [part='card']:has([part='link']:hover) {
    border-color: var(--_accent);
  }

  [part='card'] [part='image'] {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: 0;
  }

  [part='card'] [data-failed] {
    align-self: start;
    inline-size: auto;
    aspect-ratio: auto;
    box-sizing: border-box;
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 2.5) 0;
  }

  [part='card'] [data-failed][alt=''] {
    block-size: 0;
    padding: 0;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(var(--_space) * 2.5);
  }

  .brow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.875em;
  }

  .brow > * {
    font-size: inherit;
  }

  .brow:empty,
  :is(.text, [part='card']):not(:has([part])) {
    display: none;
  }

  [part='card'] [part='link'] {
    text-decoration: none;
  }

  [part='card'] [part='link']:hover {
    text-decoration: underline;
  }

  [part='card'] [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  [part='card'] [part='summary'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
  }

  [part='card'] :is([part='sources'], [part='date']) {
    color: var(--_muted);
  }

  /* Cards in a row end alike. */
  [part='sources'] {
    margin-block-start: auto;
    font-size: 0.875em;
  }

  @media print {
    [part='card'] {
      break-inside: avoid;
    }
  }
`;
