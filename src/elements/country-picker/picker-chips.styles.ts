import {css} from 'lit';

export default css`
  [part='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
    padding: 0 calc(var(--_space) * 0.75) calc(var(--_space) * 0.75);
    list-style: none;
  }

  [part='chips'] li {
    max-inline-size: 100%;
  }

  [part='chip'] {
    display: flex;
    align-items: center;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 10%, transparent);
    font-size: 0.875em;
  }

  [part='chip-name'] {
    padding-block: 0.25em;
    padding-inline: 0.6em;
    min-inline-size: 0;
  }

  [part='chip']:has(button:not([hidden])) [part='chip-name'] {
    padding-inline-end: 0;
  }

  [part='remove'] {
    flex: none;
    align-self: stretch;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: inherit;
    font-size: 1.25em;
    font-weight: 400;
    line-height: 1;
    /* Beside it is the end of a name. */
    outline-offset: -3px;
  }

  [part='count'],
  [part='command'] {
    unicode-bidi: plaintext;
    min-block-size: 28px;
    padding-block: 0.25em;
    padding-inline: 0.6em;
  }

  /* Of large letters the list keeps a few lines, and what is below it scrolls. */
  [role='listbox']:has(~ [part='commands']) {
    flex-shrink: 99;
    min-block-size: 5em;
  }

  [part='commands'] {
    overflow: hidden auto;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  /* Where there is little room the options have it: what chooses groups is scrolled to. */
  [data-room='little']:has([part='commands']) {
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  [data-room='little']:has([part='commands']) [role='listbox'] {
    flex: none;
    overflow: visible;
  }

  [part='command-group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
    font-size: 0.875em;
    line-height: 1.3;
  }

  [part='command-label'] {
    flex: 1 1 9em;
    max-inline-size: 100%;
    padding-block: 0.25em;
    /* Rather above the buttons than in the middle of a word. */
    overflow-wrap: break-word;
    color: var(--_muted);
    text-wrap: balance;
  }

  [part='command'] {
    padding-inline: 0.3em;
    border-color: transparent;
  }

  /* The words begin and end where those around them do. */
  [part='command-label'] + span {
    margin-inline: -0.3em;
  }

  [part='command'][aria-disabled] {
    color: var(--_muted);
    font-weight: 400;
    cursor: default;
    opacity: 0.75;
  }

  @media (forced-colors: active) {
    [part='chip'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='remove'] {
      min-inline-size: 0.5em;
      visibility: hidden;
      inline-size: 0;
      overflow: hidden;
    }
  }
`;
