const findLink = (event: Event) =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('href'),
    );

/** Opens every link outside the frame: a page inside it would be a window in a window. Links to places of the page stay. */
export function directLinks(target: '_top' | '_blank'): void {
  addEventListener('click', (event) => {
    const link = findLink(event);
    if (!link || event.defaultPrevented || link.target || link.getAttribute('href')!.startsWith('#')) return;
    link.target = target;
    if (target === '_blank') link.relList.add('noopener');
  });
}
