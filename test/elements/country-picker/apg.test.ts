import {expect} from '@open-wc/testing';
import {closeHosts, openHost, otherServer} from '../../support/host-page.js';
import {PickerDriver} from '../../support/picker-driver.js';

/** A picker in this page, of the sources, and one of a host that uses the file for a tag. */
const PLACES: Readonly<Record<string, () => Promise<PickerDriver>>> = {
  'of the sources': () => PickerDriver.open({label: 'State'}),
  'of the built file': async () => {
    const host = await openHost(
      `<script type="module" src="${otherServer()}osce-country-picker.js"></script>
      <osce-country-picker label="State"></osce-country-picker><button>After</button>`,
    );
    host.frameElement!.setAttribute('style', 'inline-size: 400px; block-size: 500px');
    await host.customElements.whenDefined('osce-country-picker');
    const driver = new PickerDriver(host.document.querySelector('osce-country-picker')!);
    await driver.settle();
    return driver;
  },
};

/**
 * What the Authoring Practices hold their editable combobox with list autocomplete to, and their grouped listbox.
 * {@link https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/}
 */
for (const [place, open] of Object.entries(PLACES))
  describe(`the combobox pattern of <osce-country-picker> ${place}`, () => {
    afterEach(closeHosts);

    const focus = async () => {
      const driver = await open();
      driver.input.focus();
      // Keys go to the frame that has the focus.
      await driver.until(
        () => driver.hasFocus() && driver.input.ownerDocument.hasFocus(),
        'it has the focus',
      );
      return driver;
    };

    const openList = async (key = 'ArrowDown') => {
      const driver = await focus();
      await driver.press(key);
      await driver.untilOpen();
      return driver;
    };

    it('has the roles, names and references', async () => {
      const {input, listbox, root} = await openList();
      const button = root.querySelector('button[aria-controls]')!;
      expect(input.getAttribute('role')).to.equal('combobox');
      expect([input.localName, input.type]).to.deep.equal(['input', 'text']);
      expect(input.labels![0]!.textContent).to.equal('State');
      expect(input.getAttribute('aria-autocomplete')).to.equal('list');
      expect(input.getAttribute('aria-controls')).to.equal(listbox.id);
      expect(listbox.getAttribute('role')).to.equal('listbox');
      expect(listbox.getAttribute('aria-label')).to.equal('State');
      expect(button.getAttribute('aria-controls')).to.equal(listbox.id);
      expect([button.getAttribute('tabindex'), button.getAttribute('aria-label')]).to.deep.equal([
        '-1',
        'Show the list',
      ]);
    });

    it('has nothing but groups with names in the list, and nothing but options in groups', async () => {
      const {listbox, root} = await openList();
      for (const group of listbox.children) {
        expect(group.getAttribute('role')).to.equal('group');
        const label = root.getElementById(group.getAttribute('aria-labelledby')!)!;
        expect(label.parentElement === group).to.equal(true);
        expect(label.textContent).not.to.equal('');
        const roles = [...group.children].filter((child) => child !== label).map((child) => child.role);
        expect(new Set(roles)).to.deep.equal(new Set(['option']));
        expect(label.getAttribute('role')).to.equal('presentation');
      }
    });

    it('says whether the list is open, at the field and at the button', async () => {
      const driver = await focus();
      const {input, root} = driver;
      const look = () =>
        [input, root.querySelector('button[aria-controls]')!].map((each) =>
          each.getAttribute('aria-expanded'),
        );
      expect([...look(), driver.listbox.checkVisibility()]).to.deep.equal(['false', 'false', false]);
      await driver.press('ArrowDown');
      await driver.untilOpen();
      expect([...look(), driver.listbox.checkVisibility()]).to.deep.equal(['true', 'true', true]);
      await driver.press('Escape');
      expect([...look(), driver.listbox.checkVisibility()]).to.deep.equal(['false', 'false', false]);
    });

    it('refers to the option at hand, which alone is selected, while the focus stays', async () => {
      const driver = await focus();
      expect(driver.input.hasAttribute('aria-activedescendant')).to.equal(false);
      for (const name of ['Albania', 'Andorra']) {
        await driver.press('ArrowDown');
        await driver.untilOpen();
        expect([driver.active, driver.selected.join()]).to.deep.equal([name, name]);
        expect(driver.hasFocus()).to.equal(true);
      }
    });

    it('opens by Down at the first, by Up at the last, and goes round', async () => {
      const first = await openList('ArrowDown');
      expect(first.active).to.equal('Albania');
      await first.press('ArrowUp');
      expect(first.active).to.equal('Tunisia');
      await first.press('ArrowDown');
      expect(first.active).to.equal('Albania');
      const last = await openList('ArrowUp');
      expect(last.active).to.equal('Tunisia');
    });

    it('opens by Alt and Down without going to an option', async () => {
      const driver = await openList('Alt+ArrowDown');
      expect([driver.active, driver.selected.length]).to.deep.equal([undefined, 0]);
    });

    it('shows what begins as was typed, and goes to none of it by itself', async () => {
      const driver = await focus();
      await driver.find('nor', 'North Macedonia', 'Norway').catch(() => undefined);
      await driver.until(() => driver.names.length < 5);
      expect(driver.names.every((name) => /\bnor/i.test(name))).to.equal(true);
      expect([driver.active, driver.input.value]).to.deep.equal([undefined, 'nor']);
      await driver.press('ArrowDown');
      expect(driver.active).to.equal(driver.names[0]);
    });

    it('takes the option at hand by Enter, closes, and leaves the caret in the field', async () => {
      const driver = await openList();
      await driver.press('ArrowDown', 'Enter');
      expect([driver.input.value, driver.element.value, driver.isOpen]).to.deep.equal([
        'Andorra',
        'ad',
        false,
      ]);
      expect([driver.hasFocus(), driver.active]).to.deep.equal([true, undefined]);
    });

    it('closes by Escape and keeps the text, and empties the field by the next', async () => {
      const driver = await focus();
      await driver.type('fra');
      await driver.untilOpen();
      await driver.press('ArrowDown', 'Escape');
      expect([driver.isOpen, driver.input.value, driver.active]).to.deep.equal([false, 'fra', undefined]);
      await driver.press('Escape');
      expect([driver.input.value, driver.hasFocus()]).to.deep.equal(['', true]);
    });

    it('gives letters and the keys of the caret back to the field', async () => {
      const driver = await focus();
      await driver.type('fra');
      await driver.untilOpen();
      for (const [key, caret] of [
        ['Home', 0],
        ['ArrowRight', 1],
        ['End', 3],
        ['ArrowLeft', 2],
      ] as const) {
        await driver.press('ArrowDown');
        expect(driver.active).to.equal('France');
        await driver.press(key);
        expect([driver.active, driver.selected.length], key).to.deep.equal([undefined, 0]);
        expect(driver.input.selectionStart, key).to.equal(caret);
      }
      await driver.press('End', 'ArrowDown');
      await driver.type('n');
      expect([driver.input.value, driver.active]).to.deep.equal(['fran', undefined]);
    });

    it('is closed by Tab, which chooses nothing', async () => {
      const driver = await openList();
      await driver.press('ArrowDown', 'Tab');
      expect([driver.isOpen, driver.element.value]).to.deep.equal([false, '']);
      expect(driver.element.ownerDocument.activeElement!.textContent).to.equal('After');
    });
  });
