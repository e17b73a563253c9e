import type {State} from './state.js';

/** The element as it is configured, in a box whose width is chosen or drawn. */
export class Preview {
  readonly #stage: HTMLElement;
  #element: HTMLElement | undefined;

  /** `resized` is called when the box or what is in it has another size. */
  constructor(stage: HTMLElement, resized: () => void) {
    this.#stage = stage;
    const observer = new ResizeObserver(() => requestAnimationFrame(resized));
    observer.observe(stage);
    new MutationObserver(() => {
      if (this.#element) observer.observe(this.#element);
    }).observe(stage, {childList: true});
  }

  /** The room that the element has, in CSS pixels. */
  get width(): number {
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(this.#stage);
    return Math.round(
      this.#stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd),
    );
  }

  /** The height that a frame around the element needs, in CSS pixels; a long one scrolls. */
  get height(): number {
    return Math.min(800, Math.max(60, Math.ceil((this.#element?.offsetHeight ?? 0) + 12)));
  }

  show({configuration: {element: tag, attributes, settings, tokens}, width}: State): void {
    const stage = this.#stage;
    if (stage.dataset['width'] !== width) {
      stage.dataset['width'] = width;
      stage.style.inlineSize = '';
    }
    stage.style.colorScheme = settings.scheme ?? '';
    const style = Object.entries(tokens)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ');
    const wanted: Record<string, string> = {
      ...attributes,
      ...(settings.lang && {lang: settings.lang}),
      ...(settings.dir && {dir: settings.dir}),
      ...(style && {style}),
    };
    const element = (this.#element =
      this.#element?.localName === tag ? this.#element : document.createElement(tag));
    for (const name of element.getAttributeNames()) if (!(name in wanted)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (!element.isConnected) stage.replaceChildren(element);
  }
}
