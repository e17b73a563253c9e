import '../src/index.js';

const CARDS = 6;

const feed = (await (await fetch('data/releases.json')).json()) as {items: {id: string}[]};
const [item] = feed.items;

Object.assign(document.querySelector('osce-release#by-property')!, {release: item});

const script = document.createElement('script');
script.type = 'application/json';
script.textContent = JSON.stringify(item);
document.querySelector('osce-release#by-inline-json')!.append(script);

for (const {id} of feed.items.slice(0, CARDS)) {
  const card = document.createElement('osce-release');
  Object.assign(card, {variant: 'card', releaseId: id, headingLevel: 3});
  document.querySelector('.cards')!.append(card);
}

/** The tools at the top: each changes what elements take from the page around them. */
const tools = document.querySelector<HTMLFormElement>('.tools')!;
const settings = new URLSearchParams(location.hash.slice(1));
for (const [name, value] of settings) {
  const field = tools.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) field.value = value;
}
const apply = () => {
  const {lang, dir, scheme, width} = Object.fromEntries(new FormData(tools)) as Record<string, string>;
  for (const stage of document.querySelectorAll<HTMLElement>('.stage')) stage.lang = lang!;
  document.documentElement.dir = dir!;
  document.documentElement.style.colorScheme = scheme!;
  document.documentElement.style.setProperty('--stage', width!);
};
tools.addEventListener('input', () => {
  apply();
  history.replaceState(null, '', `#${new URLSearchParams(new FormData(tools) as never)}`);
});
apply();
