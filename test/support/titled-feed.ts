/** A feed without faults that holds one release of a title, as a page would give it to a property. */
export const titledFeed = (title: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{id: '1', title}],
});
