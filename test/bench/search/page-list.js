import '../../../dist/elements/release-list/osce-release-list.js';

const find = (selector) => document.querySelector('osce-release-list').shadowRoot?.querySelector(selector);
const field = () => find('[part="field"]');

/** Shows the list and waits until all of it is there. */
globalThis.showArchive = async (items) => {
  const element = document.createElement('osce-release-list');
  element.releases = {version: 'https://jsonfeed.org/version/1.1', title: 'Releases', items};
  document.getElementById('root').append(element);
  const all = items.length.toLocaleString('en');
  await bench.until(() => find('[part="count"]')?.textContent.includes(all), 120_000);
};

/** The reader goes to the field, and types once all is read. */
globalThis.prepareSearch = async () => {
  field().focus();
  await document.querySelector('osce-release-list').updateComplete;
};

/** Milliseconds from the input until its results are painted. */
globalThis.searchArchive = async (query) => {
  await bench.nextFrame();
  let isFound = false;
  document.addEventListener('osce-list-change', () => (isFound = true), {once: true});
  const input = field();
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return (await bench.until(() => isFound, 20_000)) - start;
};
