// What every measured page has, before a contestant: it makes instances, looks at them and takes times.
(() => {
  const bench = (globalThis.bench = {instances: []});

  // A dot that moves: without the limit, only a frame that changes something follows at once.
  const dot = document.createElement('div');
  dot.style.cssText =
    'position:fixed;right:0;bottom:0;width:1px;height:1px;background:#eee;will-change:transform';
  let tick = 0;

  /** The time when the next frame is painted: the message that a frame posts arrives after its layout and paint. */
  bench.nextFrame = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        if (!dot.isConnected) document.body.append(dot);
        dot.style.transform = `translateX(${tick++ % 2}px)`;
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );

  /** The time when the first frame is painted in which this is so. */
  bench.until = async (isSo, milliseconds = 8000) => {
    const end = performance.now() + milliseconds;
    for (;;) {
      const time = await bench.nextFrame();
      if (isSo()) return time;
      if (time > end) return NaN;
    }
  };

  const isShown = (element) =>
    element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;

  bench.escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

  bench.make = (count, data) => {
    for (let i = 0; i < count; i++) {
      const host = document.createElement('div');
      host.className = 'host';
      document.getElementById('root').append(host);
      bench.instances.push(contestant.create(host, data, `instance-${bench.instances.length}`));
    }
  };

  const isUsable = (instance) => contestant.opener(instance)?.getBoundingClientRect().width > 0;

  /** What is open of an instance, as a text that is the same only where the same is shown. */
  bench.shown = (i = 0) =>
    [...contestant.options(bench.instances[i])]
      .filter(isShown)
      .map((option) => (contestant.text?.(option) ?? option.textContent).trim().replace(/\s+/g, ' '))
      .join('|');

  bench.isOpen = (i = 0) => [...contestant.options(bench.instances[i])].some(isShown);

  /** Loads the contestant and makes an instance. */
  bench.load = async (module, data) => {
    bench.data = data;
    globalThis.contestant = (await import(module)).adapter;
    bench.make(1, data);
  };

  /** Milliseconds until a first instance is painted and can be used. */
  bench.start = async (module, data) => {
    await bench.nextFrame();
    await bench.nextFrame();
    const start = performance.now();
    await bench.load(module, data);
    return (await bench.until(() => bench.instances.every(isUsable))) - start;
  };

  /** Milliseconds until so many more instances are painted and can be used. */
  bench.more = async (count) => {
    await bench.nextFrame();
    const start = performance.now();
    bench.make(count, bench.data);
    return (await bench.until(() => bench.instances.every(isUsable), 60_000)) - start;
  };

  // The first of each kind of event that reaches the window, before anybody else hears of it.
  let times;
  for (const type of ['pointerdown', 'pointerup', 'keydown'])
    addEventListener(type, () => times && (times[type] ??= performance.now()), {capture: true});

  /** From the event until what it asks for is painted; the answer is in `bench.measured`. */
  bench.watch = (type, isSo) => {
    const own = (times = {});
    bench.measured = bench
      .until(() => own[type] !== undefined && isSo())
      .then((time) => {
        times = undefined;
        return time - own[type];
      });
  };

  bench.watchOpen = (type, i = 0) => bench.watch(type, () => bench.isOpen(i));
  bench.watchKey = (expected) => bench.watch('keydown', () => bench.shown() === expected);

  /** Where to press. */
  bench.place = (i = 0) => {
    const opener = contestant.opener(bench.instances[i]);
    opener.scrollIntoView({block: 'center'});
    const {x, y, width, height} = opener.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  };

  bench.focusInput = () => contestant.input?.(bench.instances[0])?.focus();

  bench.clear = () => {
    const input = contestant.input(bench.instances[0]);
    if (!input?.value) return;
    input.value = '';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };

  bench.leave = (i = 0) => {
    contestant.close?.(bench.instances[i]);
    document.activeElement?.blur();
  };
})();
