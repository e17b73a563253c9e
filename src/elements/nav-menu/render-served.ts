import {css, html, nothing} from 'lit';
import type {NavigationItem} from '../../model/navigation.js';

/** An entry by itself: a link, or text where it has no address. */
const renderLabel = ({label, href, lang = ''}: NavigationItem, isPage: boolean): unknown =>
  href
    ? html`<a part="link" href=${href} lang=${lang || nothing} aria-current=${isPage ? 'page' : nothing}
        >${label}</a
      >`
    : html`<span part="text" lang=${lang || nothing}>${label}</span>`;

const renderItem = (item: NavigationItem, way: readonly NavigationItem[], isOpen: boolean): unknown => {
  const label = renderLabel(item, item === way.at(-1));
  const badge = item.badge ? html` <span part="badge">${item.badge}</span>` : nothing;
  if (!item.children.length) return html`<li part="item">${label}${badge}</li>`;
  const inner = html`<ul part="list" role="list">
    ${item.children.map((child) => renderItem(child, way, isOpen))}
  </ul>`;
  // A section that is a link too leads to its page; without scripts that page has the rest.
  return isOpen
    ? html`<li part="item">${label}${badge}${inner}</li>`
    : html`<li part="item">
        <details>
          <summary>${item.label}${badge}</summary>
          ${item.href ? label : nothing}${inner}
        </details>
      </li>`;
};

/** The entries as a server renders them: the first level with sections that the browser itself opens, or all of them. */
export const renderServed = (
  items: readonly NavigationItem[],
  way: readonly NavigationItem[],
  isIndex: boolean,
): unknown =>
  html`<ul part=${isIndex ? 'index' : 'bar'} role="list">
    ${items.map((item) => renderItem(item, way, isIndex))}
  </ul>`;

/** What the browser opens by itself lies where the panels of scripts do. */
export const styles = css`
  [part='bar'] {
    flex-wrap: wrap;
  }

  [part='bar'] > li > details {
    display: block;
    position: relative;
    white-space: normal;
  }

  summary {
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  summary:hover {
    background: var(--_tint);
  }

  [part='bar'] > li > details > ul {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(24em, 90vw);
    max-block-size: 70vh;
    padding: var(--_space);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_surface-text);
    font-weight: 400;
  }

  li li details > ul {
    padding-inline-start: calc(var(--_space) * 2);
  }
`;
