import {waitUntil} from './wait-until.js';

/** What a frame shows, as the page in it says. */
export interface Shown {
  readonly tag?: string;
  readonly isDefined: boolean;
  readonly isLoading: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly values: readonly string[];
  readonly names: readonly string[];
  readonly lang: string;
  readonly dir: string;
  readonly scheme: string;
  readonly style: string;
  readonly attacked?: unknown;
  readonly overflow: number;
  readonly origin: string;
  readonly reports: readonly string[];
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

const {default: publisher} = (await import('/__embed/publisher.js' as string)) as {default: string};

/** The origin of the publisher, which is not that of the tests. */
export const PUBLISHER = publisher;

/** Data that every element can be given, at the publisher's. */
export const DATA = `${publisher}/careful/data.json`;

const frames = new Set<HTMLIFrameElement>();

/** Takes every frame away; call it after each test. */
export const closeFrames = (): void => {
  for (const frame of frames) frame.remove();
  frames.clear();
};

/** A frame with an embed page in it, on a page of the partner's. */
export class EmbedDriver {
  private constructor(readonly frame: HTMLIFrameElement) {}

  /** Opens an embed page of the publisher and waits until it is loaded. */
  static async open(
    parameters: Readonly<Record<string, string>> | URLSearchParams,
    {folder = 'careful', sandbox = '', width = '500px'} = {},
  ): Promise<EmbedDriver> {
    const frame = document.createElement('iframe');
    frame.toggleAttribute('data-osce-embed', true);
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    frame.style.width = width;
    frame.src = `${publisher}/${folder}/embed.html?${new URLSearchParams(parameters as Record<string, string>)}`;
    return EmbedDriver.adopt(frame);
  }

  /** Puts a frame that somebody else has made on the page and waits until it is loaded. */
  static async adopt(frame: HTMLIFrameElement): Promise<EmbedDriver> {
    frames.add(frame);
    const driver = new EmbedDriver(frame);
    await driver.load(() => document.body.append(frame));
    return driver;
  }

  get height(): number {
    return parseFloat(this.frame.style.height || '0');
  }

  /** Does what makes the frame load, and waits for it. */
  async load(act: () => void): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, {once: true}));
    act();
    await loaded;
  }

  /** Tells the page in the frame something. */
  tell(message: object): void {
    this.frame.contentWindow!.postMessage(message, '*');
  }

  /** The next message of the frame that is of a type. */
  async hear(type: string): Promise<Record<string, unknown>> {
    return new Promise((resolve) => {
      const listener = ({source, data}: MessageEvent<Record<string, unknown> | null>) => {
        if (source !== this.frame.contentWindow || data?.['type'] !== type) return;
        removeEventListener('message', listener);
        resolve(data);
      };
      addEventListener('message', listener);
    });
  }

  /** What the page in the frame shows now. */
  async inspect(): Promise<Shown> {
    const answer = this.hear('test:answer');
    this.tell({type: 'test:inspect'});
    return (await answer) as unknown as Shown;
  }

  /** What it shows once it is as wanted. */
  async until(isWanted: (shown: Shown) => boolean, what: string): Promise<Shown> {
    let shown: Shown | undefined;
    try {
      await waitUntil(async () => isWanted((shown = await this.inspect())), what);
    } catch (fault) {
      throw new Error(`${(fault as Error).message}: ${JSON.stringify(shown)}`);
    }
    return shown!;
  }

  /** What it shows once the element is there and has its data. */
  settle(): Promise<Shown> {
    return this.until(({isDefined, isLoading}) => isDefined && !isLoading, 'the element settles');
  }
}
