/** Follows a link within a shadow tree, whose places the browser does not find by their address. */
export function goToPlace(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const id = CSS.escape(link.getAttribute('href')!.slice(1));
  const place = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[id="${id}"]`);
  if (!place) return;
  event.preventDefault();
  place.focus({preventScroll: true});
  place.scrollIntoView({block: 'nearest'});
}
