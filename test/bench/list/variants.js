import '../../../dist/elements/release-list/osce-release-list.js';

const {escape} = bench;
const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

const style = document.createElement('style');
style.textContent = `
  article { border: 1px solid #ccc; border-radius: 6px; padding: 12px 16px; margin: 0 0 12px; font: 16px/1.45 system-ui, sans-serif }
  h3 { margin: 0 0 4px; font-size: 1.1rem }
  time { color: #555; font-size: .85rem }
  section { content-visibility: auto; contain-intrinsic-block-size: auto 9500px }`;
document.head.append(style);

const writeCard = ({url, title, summary, date_published, _osce}) =>
  `<article><h3><a href="${escape(url)}">${escape(title)}</a></h3><time>${dates.format(new Date(date_published))}</time>
  <p>${escape(summary)}</p><ul>${_osce.fields_of_work.map(({label}) => `<li>${escape(label)}</li>`).join('')}</ul></article>`;

const BLOCK = 50;

/** How a feed becomes a list. */
const variants = {
  osce(root, items) {
    const element = document.createElement('osce-release-list');
    element.pageSize = items.length;
    element.releases = {version: 'https://jsonfeed.org/version/1.1', title: 'Releases', items};
    root.append(element);
  },
  html(root, items) {
    root.innerHTML = items.map(writeCard).join('');
  },
  // Blocks of cards that are laid out when they are in sight.
  blocks(root, items) {
    let html = '';
    for (let i = 0; i < items.length; i += BLOCK)
      html += `<section>${items
        .slice(i, i + BLOCK)
        .map(writeCard)
        .join('')}</section>`;
    root.innerHTML = html;
  },
  empty(root, items) {
    root.innerHTML = `<div style="height:${items.length * 200}px;background:repeating-linear-gradient(#fff 0 100px,#eee 100px 200px)"></div>`;
  },
};

/** How many cards are there. A page that has none stands as it is. */
const countCards = () => {
  const root = document.getElementById('root');
  if (root.firstElementChild?.localName === 'div') return Infinity;
  const list = root.querySelector('osce-release-list');
  return list
    ? (list.shadowRoot?.querySelectorAll('[part~="card"]').length ?? 0)
    : root.querySelectorAll('article').length;
};

/** Milliseconds until the first cards are painted, and how many frames that takes. */
globalThis.showList = async (variant, items) => {
  await bench.nextFrame();
  let frames = 0;
  const start = performance.now();
  variants[variant](document.getElementById('root'), items);
  const end = await bench.until(() => ++frames && countCards() > 0, 60_000);
  return {first: end - start, frames};
};

/** Waits until all cards are there. */
globalThis.settleList = (length) => bench.until(() => countCards() >= length, 120_000);

/** Milliseconds of each frame while the reader scrolls, and of long tasks. */
globalThis.scrollList = async (steps, pixels) => {
  const frames = [];
  let before = performance.now();
  for (let i = 0; i < steps; i++) {
    scrollBy(0, pixels);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - before);
    before = now;
  }
  return frames;
};
