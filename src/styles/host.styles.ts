import {css} from 'lit';

/**
 * What every element has in common. The inner `.root` starts from the initial value of every property, so that nothing a page
 * sets on all elements or on an ancestor gets in; text colour, direction and colour scheme alone come from the page.
 *
 * Sizes are in `em` of `medium`, the reader's own setting, whatever the page sets on its root. Secondary colours are mixed
 * with the text colour, so that they keep their contrast on light and dark pages alike.
 */
export default css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    --_accent: var(--osce-color-accent, color-mix(in srgb, currentcolor 32%, #2378c3));
    --_muted: var(--osce-color-muted, color-mix(in srgb, currentcolor 78%, transparent));
    --_line: var(--osce-color-line, color-mix(in srgb, currentcolor 20%, transparent));
    --_tint: var(--osce-color-tint, color-mix(in srgb, currentcolor 5%, transparent));
    --_space: var(--osce-space, 8px);
    --_radius: var(--osce-radius, 4px);
    display: block;
    color: var(--osce-color-text, inherit);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--osce-font-family, system-ui, sans-serif);
    font-size: var(--osce-font-size, medium);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button {
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    min-block-size: 36px;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }

  button:hover {
    background: var(--_tint);
  }

  :focus-visible {
    outline: 3px solid var(--osce-color-focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
