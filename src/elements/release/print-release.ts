/** Milliseconds to wait for pictures: one that never comes must not keep the text from being printed. */
const IMAGE_PATIENCE = 3000;

/** An image that was to load when seen would be missing on paper. */
const loadImages = (images: readonly HTMLImageElement[]) =>
  Promise.allSettled(
    images.map((image) => {
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

/** Text of the page itself that the element shows goes beside the copy, as on the page; what else it does there, it does not do twice. */
function addSlotted(root: ShadowRoot, paper: Document): void {
  const slot = root.querySelector('slot');
  if (!slot) return;
  const policy = paper.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "script-src 'none';frame-src 'none';object-src 'none';media-src 'none'";
  paper.head.append(policy);
  const text = paper.createElement('div');
  text.append(...slot.assignedNodes({flatten: true}).map((node) => paper.importNode(node, true)));
  paper.body.append(text);
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
  // In a sandbox no page can reach another, not even one of its own making: there the whole page is printed.
  if (!paper) {
    frame.remove();
    window.print();
    return;
  }
  const copy = paper.importNode(root.querySelector('.root')!, true);
  for (const part of copy.querySelectorAll('[part~="actions"], [part~="translations"]')) part.remove();
  paper.title = document.title;
  paper.documentElement.dir = getComputedStyle(host).direction;
  const body = paper.body.attachShadow({mode: 'open'});
  const sheet = new view.CSSStyleSheet();
  const css = textOf(root);
  sheet.replaceSync(css);
  keepTokens(host, paper.body, css);
  body.adoptedStyleSheets = [sheet];
  body.append(copy);
  addSlotted(root, paper);
  const images = [...body.querySelectorAll('img'), ...paper.images];
  await Promise.race([loadImages(images), new Promise((resolve) => setTimeout(resolve, IMAGE_PATIENCE))]);
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
