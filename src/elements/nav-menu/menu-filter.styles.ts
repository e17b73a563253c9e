import {css} from 'lit';

/** The search of the menu and what it finds. */
export default css`
  [part~='search-form'] {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5) var(--_space);
  }

  [part~='field-label'] {
    font-size: 0.875em;
    font-weight: 600;
  }

  [part~='field'] {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 44em;
    min-block-size: 48px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  [part~='status'] {
    margin: 0;
    padding-inline: calc(var(--_space) * 1.5);
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part~='status']:not(:empty) {
    padding-block-end: calc(var(--_space) * 0.5);
  }

  [part~='way'] {
    display: block;
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  @media print {
    [part~='search-form'] {
      display: none;
    }
  }
`;
