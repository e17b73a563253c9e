import * as Menu from '@radix-ui/react-navigation-menu';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';

const renderLink = ({label, href}) =>
  href ? createElement(Menu.Link, {href}, label) : createElement('span', undefined, label);

const renderEntry = (entry, key) =>
  createElement(
    'li',
    {key},
    renderLink(entry),
    entry.children && createElement('ul', undefined, entry.children.map(renderEntry)),
  );

const renderSection = (entry, key) =>
  createElement(
    Menu.Item,
    {key},
    entry.children?.length
      ? [
          createElement(Menu.Trigger, {key: 'trigger'}, entry.label),
          createElement(
            Menu.Content,
            {key: 'content'},
            createElement('ul', undefined, entry.children.map(renderEntry)),
          ),
        ]
      : renderLink(entry),
  );

export const adapter = {
  create(host, {items}) {
    // Opens when it is pressed alone, as the others do, and not when the mouse rests on it.
    createRoot(host).render(
      createElement(
        Menu.Root,
        {delayDuration: 100_000, 'aria-label': 'Main'},
        createElement(Menu.List, undefined, items.map(renderSection)),
      ),
    );
    return host;
  },
  opener: (host) => host.querySelector('button'),
  options: (host) => host.querySelectorAll('li:first-child [data-state="open"] a'),
};
