import {css} from 'lit';

export default css`
  [hidden],
  .root[hidden] {
    display: none;
  }

  p {
    margin: 0;
  }

  [part='label'] {
    display: block;
    margin-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
  }

  [part='hint'] {
    margin-block-end: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='field'] {
    --_edge: color-mix(in srgb, currentcolor 55%, transparent);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.4;
  }

  [part='field']:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  [part='field']:has([aria-invalid]) {
    --_accent: #c8102e;
    --_accent: light-dark(#b50e2a, #ff8a96);
    border-color: var(--_accent);
  }

  [part='field']:has(input:disabled) {
    opacity: 0.6;
  }

  [part='field']:has([readonly]) {
    border-style: dashed;
  }

  .line {
    display: flex;
    align-items: center;
  }

  input {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
  }

  /* Where there can be a text to cut: with it a field is laid out again, and once more, when it gets the focus. */
  input:is([placeholder], [readonly], :disabled, :has(+ [part='clear'])) {
    text-overflow: ellipsis;
  }

  input:focus {
    outline: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='clear'],
  [part='toggle'] {
    flex: none;
    min-inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    border: 0;
    color: inherit;
    font-size: 1.25em;
    font-weight: 400;
    line-height: 1;
  }

  /* Drawn without boxes of their own, which every picker of a page would pay for. */
  [part='toggle'] {
    --_line: transparent 42%, currentcolor 44% 56%, transparent 58%;
    background:
      linear-gradient(45deg, var(--_line)) calc(50% - 3px) / 7px 7px no-repeat,
      linear-gradient(-45deg, var(--_line)) calc(50% + 3px) / 7px 7px no-repeat;
  }

  [part='toggle']:disabled {
    opacity: 0.4;
  }

  @media (forced-colors: active) {
    [part='field']:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }

    [part='toggle'] {
      color: ButtonText;
      forced-color-adjust: none;
    }
  }

  @media print {
    :is([part='clear'], [part='toggle']) {
      display: none;
    }
  }
`;
