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

  /* Written in the direction of its own language, at the side where the page's texts begin. */
  [part='error'] p,
  [part='notice'] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='error'],
  [part='notice'] {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }

  /* Below what the page shows instead. */
  slot + .root > [part='error'] {
    margin-block-start: var(--_space);
  }

  [part='retry'] {
    margin-block-start: var(--_space);
  }

  /* The lines have no width of their own: where a place takes that of its content, the first column gives them one. */
  [part='placeholder'] {
    display: grid;
    grid-template-columns: minmax(0, 42em) auto;
    row-gap: calc(var(--_space) * 1.5);
    padding-block: var(--_space);
  }

  [part='placeholder'] i {
    grid-column: 1 / -1;
    block-size: 0.9em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 12%, transparent);
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
      border: 1px solid;
    }
  }
`;
