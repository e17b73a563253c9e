/** Milliseconds to wait for pictures: one that never comes must not keep the text from being printed. */
const IMAGE_PATIENCE = 3000;

/** An image that was to load when seen would be missing on paper. */
const loadImages = (root: ParentNode) =>
  Promise.allSettled(
    Array.from(root.querySelectorAll('img'), (image) => {
      image.loading = 'eager';
      return image.decode();
    }),
  );

/** A sheet belongs to one document: the frame gets a copy. */
const textOf = ({adoptedStyleSheets}: ShadowRoot): string =>
  adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText)).join('\n');

/** Prints what an element shows and nothing else of the page: a copy of it in a frame of its own, which goes afterwards. */
export async function printRelease(host: HTMLElement): Promise<void> {
  const root = host.shadowRoot!;
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
  sheet.replaceSync(textOf(root));
  body.adoptedStyleSheets = [sheet];
  body.append(copy);
  await Promise.race([loadImages(body), new Promise((resolve) => setTimeout(resolve, IMAGE_PATIENCE))]);
  // Where the event never comes, as in some mobile browsers, the frame stays until the next time.
  root.querySelectorAll('iframe').forEach((old) => old !== frame && old.remove());
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
