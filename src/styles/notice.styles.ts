import {css} from 'lit';

/** What stands in the place of data: that they are loading, or why they are not there. */
export default css`
  p {
    margin: 0;
  }

  /* Focused only to go on from where a button was. */
  .root:focus {
    outline: none;
  }

  [part='error'] p,
  [part='notice'] {
    unicode-bidi: plaintext;
  }

  [part='error'],
  [part='notice'] {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }

  [part='retry'] {
    margin-block-start: var(--_space);
  }

  [part='placeholder'] {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block: var(--_space);
  }

  [part='placeholder'] i {
    block-size: 0.9em;
    border-radius: var(--_radius);
    background: var(--_line);
  }

  [part='placeholder'] i:first-child {
    inline-size: 70%;
    block-size: 1.8em;
  }

  [part='placeholder'] i:last-child {
    inline-size: 45%;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='placeholder'] {
      animation: pulse 1.6s ease-in-out infinite alternate;
    }

    @keyframes pulse {
      to {
        opacity: 0.45;
      }
    }
  }

  @media (forced-colors: active) {
    [part='placeholder'] i {
      background: GrayText;
    }
  }
`;
