import {expect, fixtureSync, html} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

const TIMES = 200;

interface Counter {
  readonly count: () => number;
  readonly stop: () => void;
}

/** Counts the listeners that stand on the window, the document and what is in them, and not on pickers that are gone. */
const countListeners = (): Counter => {
  const standing: string[] = [];
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const targets: unknown[] = [undefined, window, document, window.visualViewport];
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    if (targets.includes(this)) standing.push(type);
    return addEventListener.call(this, type, ...(rest as unknown as [EventListener]));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    const place = targets.includes(this) ? standing.indexOf(type) : -1;
    if (place >= 0) standing.splice(place, 1);
    return removeEventListener.call(this, type, ...(rest as unknown as [EventListener]));
  };
  return {
    count: () => standing.length,
    stop: () => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener}),
  };
};

/** Counts the observers of a kind that watch something. */
const countObservers = (kind: 'MutationObserver' | 'IntersectionObserver' | 'ResizeObserver'): Counter => {
  const watching = new Set<object>();
  const prototype = window[kind].prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const {observe, disconnect} = prototype as Record<
    'observe' | 'disconnect',
    (...given: unknown[]) => unknown
  >;
  prototype['observe'] = function (this: object, ...given) {
    watching.add(this);
    return observe.apply(this, given);
  };
  prototype['disconnect'] = function (this: object) {
    watching.delete(this);
    return disconnect.call(this);
  };
  return {count: () => watching.size, stop: () => void Object.assign(prototype, {observe, disconnect})};
};

describe('<osce-country-picker> and its page', () => {
  it(`leaves no listener, observer or node behind when it is put on the page ${TIMES} times`, async () => {
    const kinds = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
    const counters = [countListeners(), ...kinds.map(countObservers)];
    const parent = fixtureSync<HTMLElement>(html`<div></div>`);
    const children = '<select name="s" multiple><option>de</option><option selected>fr</option></select>';
    const driver = await PickerDriver.open({label: 'States', lang: 'en'}, {parent, children});
    const {element} = driver;
    const use = async () => {
      parent.append(element);
      await driver.settle();
      element.showPicker();
      await driver.untilOpen();
      element.remove();
    };
    await use();
    const list = (root: ParentNode) =>
      [...root.querySelectorAll('*')].map((node) => `${node.localName} ${node.getAttribute('part')}`);
    const [nodes, page] = [list(driver.root), list(document)];
    const before = counters.map(({count}) => count());
    for (let i = 0; i < TIMES; i++) {
      if (i % 20 === 0) await use();
      parent.append(element);
      element.remove();
    }
    await element.updateComplete;
    await use();
    expect(counters.map(({count}) => count())).to.deep.equal(before);
    expect(list(driver.root)).to.deep.equal(nodes);
    expect(list(document)).to.deep.equal(page);
    for (const {stop} of counters) stop();
  });

  it('changes nothing outside itself', async () => {
    const driver = await PickerDriver.open({label: 'State'});
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
    await driver.openByClick();
    await driver.type('ger');
    await driver.press('Enter', 'ArrowDown', 'Escape', 'Tab');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(
      changes.map(({type, target, attributeName}) => [type, target.nodeName, attributeName]),
    ).to.deep.equal([]);
  });

  it('keeps its choice when it is moved', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
    const driver = await PickerDriver.open({name: 's'});
    await driver.type('mal');
    await driver.press('Enter');
    form.append(driver.element);
    await driver.settle();
    expect([...new FormData(form)].join()).to.equal('s,mt');
    expect(driver.input.value).to.equal('Malta');
    await driver.press('ArrowDown');
    await driver.openByClick();
    expect(driver.names).to.have.length(68);
  });

  it('closes where it is taken away while it is open', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div></div>`);
    const driver = await PickerDriver.open({}, {parent});
    await driver.openByClick();
    driver.element.remove();
    parent.append(driver.element);
    await driver.settle();
    expect([driver.isOpen, driver.popup.checkVisibility()]).to.deep.equal([false, false]);
  });

  it('does without many on a page knowing of each other', async () => {
    const one = await PickerDriver.open({label: 'From', include: 'de fr'});
    const other = await PickerDriver.open({label: 'To', lang: 'de'});
    await one.openByClick();
    other.input.focus();
    await other.press('ArrowDown');
    await other.untilOpen();
    expect(one.isOpen).to.equal(false);
    await other.click(other.option('Albanien'));
    expect([one.element.value, other.element.value]).to.deep.equal(['', 'al']);
  });

  it('withstands the page’s own styles', async () => {
    const parent = fixtureSync<HTMLElement>(
      html`<div>
        <style>
          * {
            font: 3px fantasy !important;
            text-transform: uppercase;
            letter-spacing: 9px;
            line-height: 5;
            text-align: right;
            white-space: nowrap;
          }
        </style>
      </div>`,
    );
    const driver = await PickerDriver.open({label: 'State', value: 'de'}, {parent});
    await driver.openByClick();
    for (const part of [driver.input, driver.options[0]!, driver.button('Show the list')]) {
      const style = getComputedStyle(part);
      expect([style.textTransform, style.letterSpacing, style.whiteSpace]).to.deep.equal([
        'none',
        'normal',
        'normal',
      ]);
      expect(parseFloat(style.fontSize)).to.be.at.least(12);
    }
  });
});
