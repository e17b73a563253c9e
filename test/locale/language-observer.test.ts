import {expect, nextFrame} from '@open-wc/testing';
import {observeLanguage} from '../../src/locale/language-observer.js';

const NativeObserver = MutationObserver;

/** A native observer that tells what it observes. */
class FakeObserver extends NativeObserver {
  static made = 0;
  static readonly observed = new Set<Node>();

  constructor(callback: MutationCallback) {
    super(callback);
    FakeObserver.made++;
  }

  override observe(target: Node, options?: MutationObserverInit) {
    FakeObserver.observed.add(target);
    super.observe(target, options);
  }

  override disconnect() {
    FakeObserver.observed.clear();
    super.disconnect();
  }
}

const observed = () => [...FakeObserver.observed];

describe('observeLanguage', () => {
  let stops: (() => void)[] = [];
  let calls: string[] = [];

  before(() => {
    window.MutationObserver = FakeObserver;
  });

  after(() => {
    window.MutationObserver = NativeObserver;
  });

  beforeEach(() => {
    calls = [];
  });

  afterEach(async () => {
    for (const stop of stops) stop();
    stops = [];
    await nextFrame();
    document.body.replaceChildren();
  });

  const watch = (element: Element, name = 'called') => {
    const stop = observeLanguage(element, () => calls.push(name));
    stops.push(stop);
    return () => {
      stops = stops.filter((other) => other !== stop);
      stop();
    };
  };

  const addElement = (parent: ParentNode = document.body) => {
    const element = document.createElement('div');
    parent.append(element);
    return element;
  };

  const addRoot = (parent: ParentNode = document.body) => addElement(parent).attachShadow({mode: 'closed'});

  it('makes one observer for all elements', () => {
    const root = addRoot();
    for (let i = 0; i < 20; i++) watch(addElement(i % 2 ? root : document.body));
    expect(FakeObserver.made).to.equal(1);
  });

  it('observes the document and every shadow root on the way to it, and no others', () => {
    addRoot();
    const outer = addRoot();
    const inner = addRoot(outer);
    watch(addElement(inner));
    expect(observed()).to.have.members([document, outer, inner]);
  });

  it('lets a shadow root go with its last element', async () => {
    const root = addRoot();
    const [first, second] = [watch(addElement(root)), watch(addElement(root))];
    watch(addElement());
    first();
    await nextFrame();
    expect(observed()).to.have.members([document, root]);
    second();
    await nextFrame();
    expect(observed()).to.have.members([document]);
  });

  it('observes nothing when the last element has left', async () => {
    watch(addElement(addRoot()))();
    await nextFrame();
    expect(observed()).to.deep.equal([]);
    document.body.lang = 'fr';
    await nextFrame();
    document.body.removeAttribute('lang');
    expect(calls).to.deep.equal([]);
  });

  it('observes again for an element that comes later', async () => {
    watch(addElement())();
    await nextFrame();
    const element = addElement();
    watch(element);
    element.lang = 'de';
    await nextFrame();
    expect(calls).to.deep.equal(['called']);
    expect(FakeObserver.made).to.equal(1);
  });

  it('calls all who stay for a change in the moment another leaves', async () => {
    const element = addElement();
    watch(element, 'stays');
    const leave = watch(addElement(), 'leaves');
    leave();
    element.lang = 'de';
    await nextFrame();
    expect(calls).to.include('stays').and.not.to.include('leaves');
  });

  it('keeps an element that moves', async () => {
    const element = addElement();
    watch(element)();
    const root = addRoot();
    root.append(element);
    watch(element, 'moved');
    await nextFrame();
    expect(observed()).to.have.members([document, root]);
    calls = [];
    element.dir = 'rtl';
    await nextFrame();
    expect(calls).to.deep.equal(['moved']);
  });

  it('is deaf to all other attributes', async () => {
    const element = addElement();
    watch(element);
    element.className = 'other';
    element.id = 'other';
    element.textContent = 'other';
    await nextFrame();
    expect(calls).to.deep.equal([]);
  });

  it('leaves a thousand elements without looking at all of them for each', async () => {
    const leave = Array.from({length: 1000}, () => watch(addElement()));
    const stays = addElement();
    watch(stays, 'stays');
    calls = [];
    for (const stop of leave) stop();
    await nextFrame();
    expect(calls).to.deep.equal(['stays']);
  });
});
