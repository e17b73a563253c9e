// Web Test Runner launcher for WebKitGTK through plain W3C WebDriver (WebKitWebDriver + MiniBrowser).
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

const freePort = () =>
  new Promise((ok, no) => {
    const s = createServer();
    s.once('error', no);
    s.listen(0, '127.0.0.1', () => {
      const {port} = s.address();
      s.close(() => ok(port));
    });
  });
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
};
const MINIBROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
];

/** The driver and the browser of WebKitGTK, as Debian installs them. */
export function findWebkit() {
  const driver = ['/usr/bin/WebKitWebDriver'].find(existsSync);
  const browser = MINIBROWSERS.find(existsSync);
  if (driver && browser) return {driver, browser};
  throw new Error('No WebKitGTK found. Install it (Debian: apt-get install webkit2gtk-driver xvfb).');
}

export class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // the page below has the parts of Puppeteer's Page that @web/test-runner-commands uses
  concurrency = 1;
  #opts;
  #procs = [];
  #base;
  #session;
  #active = new Map();
  #starting;
  #shift = false;
  constructor(opts) {
    this.#opts = opts;
  }
  async initialize(config) {
    this.config = config;
  }

  async #rpc(method, path, body) {
    if (process.env.WK_TRACE) console.error('rpc', method, path, JSON.stringify(body)?.slice(0, 200));
    const res = await fetch(this.#base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {'content-type': 'application/json'},
      signal: AbortSignal.timeout(30_000),
    });
    const {value} = await res.json();
    if (!res.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  #cmd(method, path, body) {
    return this.#rpc(method, `/session/${this.#session}${path}`, body);
  }

  async #start() {
    let display = process.env.DISPLAY;
    if (!display) {
      const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      this.#procs.push(xvfb);
      display =
        ':' +
        (await new Promise((ok, no) => {
          let s = '';
          xvfb.stdio[3].on('data', (d) => {
            s += d;
            if (s.includes('\n')) ok(s.trim());
          });
          xvfb.once('error', no);
          xvfb.once('exit', () => no(new Error('Xvfb stopped')));
        }));
    }
    const port = await freePort();
    const driver = spawn(this.#opts.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: process.env.WK_LOG ? 'inherit' : 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    this.#procs.push(driver);
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await this.#rpc('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const s = await this.#rpc('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': {binary: this.#opts.browser, args: ['--automation']},
        },
      },
    });
    this.#session = s.sessionId;
    this.version = s.capabilities.browserVersion;
    await this.#cmd('POST', '/window/rect', {x: 0, y: 0, width: 1024, height: 860});
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active.set(id, url);
    await this.#cmd('POST', '/url', {url});
  }
  isActive(id) {
    return this.#active.has(id);
  }
  getBrowserUrl(id) {
    return this.#active.get(id);
  }
  async stopSession(id) {
    this.#active.delete(id);
    await this.#cmd('DELETE', '/actions').catch(() => {});
    await this.#cmd('POST', '/url', {url: 'about:blank'});
    return {};
  }
  async startDebugSession() {
    throw new Error('not supported');
  }
  async stop() {
    if (this.#session) await this.#rpc('DELETE', `/session/${this.#session}`).catch(() => {});
    for (const p of this.#procs.reverse()) p.kill();
  }

  getPage() {
    const code = (k) => {
      if (KEYS[k]) return KEYS[k];
      let m = /^Key([A-Z])$/.exec(k);
      if (m) return this.#shift ? m[1] : m[1].toLowerCase();
      m = /^Digit(\d)$/.exec(k);
      if (m) return m[1];
      return k;
    };
    const key = (actions) => this.#cmd('POST', '/actions', {actions: [{type: 'key', id: 'kb', actions}]});
    const down = (k) => {
      if (/^Shift/.test(k)) this.#shift = true;
      return {type: 'keyDown', value: code(k)};
    };
    const up = (k) => {
      if (/^Shift/.test(k)) this.#shift = false;
      return {type: 'keyUp', value: code(k)};
    };
    const pointer = (actions) =>
      this.#cmd('POST', '/actions', {
        actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
      });
    const button = (b) => ({left: 0, middle: 1, right: 2})[b ?? 'left'];
    const move = (x, y) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
      duration: 0,
      origin: 'viewport',
    });
    return {
      url: () => [...this.#active.values()][0],
      keyboard: {
        type: (t) =>
          key(
            [...t].flatMap((c) => [
              {type: 'keyDown', value: c},
              {type: 'keyUp', value: c},
            ]),
          ),
        press: (k) => key([down(k), up(k)]),
        down: (k) => key([down(k)]),
        up: (k) => key([up(k)]),
      },
      mouse: {
        move: (x, y) => pointer([move(x, y)]),
        click: (x, y, o = {}) =>
          pointer([
            move(x, y),
            {type: 'pointerDown', button: button(o.button)},
            {type: 'pointerUp', button: button(o.button)},
          ]),
        down: (o = {}) => pointer([{type: 'pointerDown', button: button(o.button)}]),
        up: (o = {}) => pointer([{type: 'pointerUp', button: button(o.button)}]),
        reset: async () => {
          await this.#cmd('DELETE', '/actions');
          await pointer([move(0, 0)]);
        },
      },
      setViewport: async ({width, height}) => {
        const inner = () =>
          this.#cmd('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});
        const r = await this.#cmd('GET', '/window/rect');
        const [w, h] = await inner();
        await this.#cmd('POST', '/window/rect', {
          x: 0,
          y: 0,
          width: r.width - w + width,
          height: r.height - h + height,
        });
        for (let i = 0; i < 40; i++) {
          const [a, b] = await inner();
          if (a === width && b === height) return;
          await sleep(25);
        }
      },
      emulateMediaFeatures: async () => {
        throw new Error('WebKitGTK cannot emulate media features');
      },
      emulateMediaType: async () => {
        throw new Error('WebKitGTK cannot emulate the media type');
      },
    };
  }
}
