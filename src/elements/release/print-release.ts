/** Milliseconds to wait for pictures: one that never comes must not keep the text from being printed. */
const IMAGE_PATIENCE = 3000;

/** An image that was to load when seen would be missing on paper. */
const loadImages = (root: ParentNode) =>
  Promise.allSettled(
    [...root.querySelectorAll('img')].map((image) => {
      image.loading = 'eager';
      return image.decode();
    }),
  );

/** A sheet belongs to one document: the frame gets a copy. */
const textOf = ({adoptedStyleSheets}: ShadowRoot): string =>
  adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');

/** Dark text is on a light page, and so is at home on paper. */
const isDark = (color: string): boolean => {
  const [red = 255, green = 255, blue = 255] = color.startsWith('rgb')
    ? color.match(/[\d.]+/g)!.map(Number)
    : [];
  return 0.3 * red + 0.6 * green + 0.1 * blue < 128;
};

/** What the page sets for the element holds on paper too; not the colours of a dark page, which are too light for it. */
function keepTokens(host: HTMLElement, paper: HTMLElement, css: string): void {
  const style = getComputedStyle(host);
  const hasColors = isDark(getComputedStyle(host.shadowRoot!.querySelector('.root')!).color);
  for (const name of new Set(css.match(/--osce-[\w-]+/g))) {
    const value = style.getPropertyValue(name);
    if (value && (hasColors || !name.includes('color'))) paper.style.setProperty(name, value);
  }
  // A value that is no typeface takes the page's.
  paper.style.fontFamily = style.fontFamily;
}

/** Prints what an element shows and nothing else of the page: a copy of it in a frame of its own, which goes afterwards. */
export async function printRelease(host: HTMLElement): Promise<void> {
  const root = host.shadowRoot!;
  const place = root.activeElement as HTMLElement | null;
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  root.append(frame);
  const {contentDocument: paper, contentWindow: view} = frame as HTMLIFrameElement & {
    contentWindow: typeof globalThis & Window;
  };
  const copy = paper!.importNode(root.querySelector('.root')!, true);
  for (const part of copy.querySelectorAll('[part~="actions"], [part~="translations"]')) part.remove();
  paper!.title = document.title;
  paper!.documentElement.dir = getComputedStyle(host).direction;
  const body = paper!.body.attachShadow({mode: 'open'});
  const sheet = new view.CSSStyleSheet();
  const css = textOf(root);
  sheet.replaceSync(css);
  keepTokens(host, paper!.body, css);
  body.adoptedStyleSheets = [sheet];
  body.append(copy);
  await Promise.race([loadImages(body), new Promise((resolve) => setTimeout(resolve, IMAGE_PATIENCE))]);
  // Where the event never comes, as in some mobile browsers, the frame stays until the next time.
  root.querySelectorAll('iframe').forEach((old) => old !== frame && old.remove());
  view.addEventListener('afterprint', () => {
    // The focus was in the frame and would be lost with it.
    frame.remove();
    place?.focus({preventScroll: true});
  });
  view.focus();
  view.print();
}
