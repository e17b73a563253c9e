import {expect} from '@open-wc/testing';
import {fault} from '../../support/faults.js';
import {ReleaseDriver} from '../../support/release-driver.js';
import type {ReleaseElement} from '../../../src/elements/release/release-element.js';

const picture = new URL('../../../stories/support/sample-picture.svg', import.meta.url).href;

/** A release with that picture above its text and in it. */
const withPicture = (url: string, alt = 'A bridge') => ({
  title: 'T',
  url: 'https://example.org/1',
  content_html: `<p>One.</p><img src="${url}" alt="${alt}" width="1600" height="900">`,
  _osce: {image: {url, alt, width: 1600, height: 900}},
});

const open = async (variant: ReleaseElement['variant'], release: unknown): Promise<ReleaseDriver> => {
  const driver = await ReleaseDriver.open({variant, release});
  // Whether it is near enough to be seen is not for these tests.
  for (const image of driver.findAll('image') as HTMLImageElement[]) image.loading = 'eager';
  return driver;
};

const heightsIn = (driver: ReleaseDriver): number[] =>
  driver.findAll('image').map((image) => image.getBoundingClientRect().height);

for (const variant of ['article', 'card'] as const)
  describe(`pictures of <osce-release> as ${variant}`, () => {
    it('that do not come leave no hole, and say what they would have shown', async () => {
      const driver = await open(variant, withPicture(fault('status', {status: 404})));
      await driver.until(() => Math.max(...heightsIn(driver)) < 100, 'the place is given up');
      for (const image of driver.findAll('image', 'A bridge')) {
        expect(getComputedStyle(image).display).not.to.equal('none');
        expect(getComputedStyle(image).visibility).to.equal('visible');
      }
      await expect(driver.element).to.be.accessible();
    });

    it('that do not come and have no words take no room at all', async () => {
      const driver = await open(variant, withPicture(fault('status', {status: 404}), ''));
      await driver.until(() => Math.max(...heightsIn(driver)) === 0, 'the place is given up');
    });

    it('have their place again where one comes later', async () => {
      const driver = await open(variant, withPicture(fault('status', {status: 404}), ''));
      await driver.until(() => Math.max(...heightsIn(driver)) === 0, 'the place is given up');
      driver.element.release = withPicture(picture, '');
      await driver.until(() => Math.min(...heightsIn(driver)) > 100, 'the picture is there');
    });

    it('keep their place while they are on their way', async () => {
      const driver = await open(variant, withPicture(fault('hang')));
      expect(Math.min(...heightsIn(driver))).to.be.above(100);
    });
  });
