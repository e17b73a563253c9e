import {expect} from '@open-wc/testing';
import {PageLedger} from './page-ledger.js';

describe('a ledger of a page', () => {
  it('sees what is kept, and what is given back', () => {
    const ledger = new PageLedger();
    const listener = () => undefined;
    const observers = [
      new MutationObserver(listener),
      new ResizeObserver(listener),
      new IntersectionObserver(listener),
    ] as const;
    try {
      document.addEventListener('click', listener, true);
      visualViewport!.addEventListener('resize', listener);
      addEventListener('click', listener);
      observers[0].observe(document.body, {childList: true});
      observers[1].observe(document.body);
      observers[2].observe(document.body);
      const timer = setTimeout(listener, 1e6);
      const blob = URL.createObjectURL(new Blob());
      expect(ledger.read()).to.deep.equal({
        listeners: ['#document click capture', 'VisualViewport resize', 'Window click'],
        observed: ['IntersectionObserver body', 'MutationObserver body', 'ResizeObserver body'],
        waits: ['setTimeout 1000000'],
        requests: [],
        blobs: [blob],
      });
      document.removeEventListener('click', listener, true);
      visualViewport!.removeEventListener('resize', listener);
      removeEventListener('click', listener);
      for (const observer of observers) observer.disconnect();
      clearTimeout(timer);
      URL.revokeObjectURL(blob);
      expect(Object.values(ledger.read()).flat()).to.deep.equal([]);
    } finally {
      ledger.close();
    }
  });
});
