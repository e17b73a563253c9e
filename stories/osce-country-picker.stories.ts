import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/country-picker/osce-country-picker.js';
import type {Country, CountryPickerElement} from '../src/index.js';
import {FeedError} from '../src/index.js';
import {giveRosterState} from './support/give-feed-state.js';

type Args = Partial<
  Pick<
    CountryPickerElement,
    | 'label'
    | 'hint'
    | 'placeholder'
    | 'defaultValue'
    | 'multiple'
    | 'required'
    | 'disabled'
    | 'readOnly'
    | 'groups'
    | 'include'
    | 'exclude'
    | 'pin'
    | 'countries'
    | 'src'
    | 'renderOption'
  >
> & {
  /** Inline size of the place, in CSS pixels. */
  width?: number;
  lang?: string;
  dir?: string;
  /** The list is open, with this typed into the field. */
  open?: boolean;
  query?: string;
  /** The picker was told that something is missing. */
  reported?: boolean;
};

/** Leads a picker into a state that otherwise only a reader brings about. */
const lead = async (picker: CountryPickerElement, {open, query, reported}: Args): Promise<void> => {
  await picker.updateComplete;
  if (reported) picker.reportValidity();
  if (!open && !query) return;
  picker.showPicker();
  await picker.updateComplete;
  const input = picker.shadowRoot!.querySelector('input')!;
  if (!query) return;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

const led = (args: Args) =>
  ref((element) => {
    if (element) void lead(element as CountryPickerElement, args);
  });

const render = (args: Args, content: unknown = undefined) => html`
  <div
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.dir)}
    style="inline-size: ${args.width ?? 352}px; max-inline-size: 100%; min-block-size: ${
      args.open || args.query ? '34rem' : '4rem'
    }"
  >
    <osce-country-picker
      ${led(args)}
      name="state"
      label=${args.label ?? ''}
      hint=${args.hint ?? ''}
      placeholder=${args.placeholder ?? ''}
      value=${ifDefined(args.defaultValue)}
      ?multiple=${args.multiple}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      groups=${ifDefined(args.groups)}
      include=${ifDefined(args.include)}
      exclude=${ifDefined(args.exclude)}
      pin=${ifDefined(args.pin)}
      src=${ifDefined(args.src)}
      .countries=${args.countries}
      .renderOption=${args.renderOption}
      >${content}</osce-country-picker
    >
  </div>
`;

const meta: Meta<Args> = {
  title: 'Forms/Country picker',
  component: 'osce-country-picker',
  args: {label: 'State'},
  render: (args) => render(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Closed, nothing chosen. */
export const Empty: Story = {args: {placeholder: 'Any State'}};

export const Hint: Story = {args: {hint: 'Type a name in any of six languages, or a code.'}};

export const Chosen: Story = {args: {defaultValue: 'ba'}};

/** All States in their groups; the one in the chair has a remark beside its name. */
export const Open: Story = {args: {open: true}};

/** The list begins at what is chosen. */
export const OpenAtTheChoice: Story = {args: {open: true, defaultValue: 'pt'}};

export const Results: Story = {args: {query: 'united'}};

/** What was found under another name says under which. */
export const FoundByAnotherName: Story = {args: {query: 'deutschl'}};

/** Slips are forgiven where nothing else matches. */
export const Slip: Story = {args: {query: 'kyrgistan'}};

export const NothingFound: Story = {args: {query: 'qqqq'}};

/** Pinned States come first, under a heading of their own. */
export const Pinned: Story = {args: {open: true, pin: 'at ch de'}};

export const OneGroup: Story = {args: {open: true, groups: 'asian-partner'}};

export const Several: Story = {args: {multiple: true, label: 'States', defaultValue: 'ba,mk,gb'}};

/** The list stays open; the buttons at its end choose whole groups. */
export const SeveralOpen: Story = {
  args: {multiple: true, label: 'States', defaultValue: 'al,ad', open: true},
};

/** Of many the last five are shown, and how many there are. */
export const Many: Story = {
  args: {multiple: true, label: 'States', defaultValue: 'al,ad,am,at,az,by,be,ba,bg,ca,hr'},
};

export const Required: Story = {args: {required: true, reported: true}};

export const Disabled: Story = {args: {disabled: true, defaultValue: 'de'}};

export const ReadOnly: Story = {args: {readOnly: true, defaultValue: 'de'}};

export const SeveralReadOnly: Story = {
  args: {readOnly: true, multiple: true, label: 'States', defaultValue: 'de,fr'},
};

/** A page may put its own things into options; the library brings no pictures. */
export const OptionsOfThePage: Story = {
  args: {
    open: true,
    renderOption: ({group, names}: Country) => {
      const row = document.createElement('span');
      const mark = document.createElement('span');
      const hue = ['participating-state', 'asian-partner'].indexOf(group) * 120 + 210;
      mark.style.cssText = `display: inline-block; inline-size: 0.75em; block-size: 0.75em; margin-inline-end: 0.75em;
        border-radius: 50%; background: hsl(${hue} 60% 50%)`;
      row.append(mark, names['en'] ?? '');
      return row;
    },
  },
};

/** Labels, other names, order and entries of the page's own. */
export const NamesOfThePage: Story = {
  args: {
    open: true,
    countries: {
      order: 'given',
      groups: [{id: 'bodies', label: {en: 'Organisations'}}],
      countries: [
        {id: 'un', name: 'United Nations', group: 'bodies'},
        {id: 'coe', name: 'Council of Europe', group: 'bodies'},
        {id: 'tr', name: 'Turkey'},
      ],
    },
  },
};

/** The select is what readers without scripts use; its options and its selection are taken over. */
export const AroundASelect: Story = {
  args: {label: '', open: true},
  render: (args) =>
    render(
      args,
      html`<select name="state" aria-label="State of residence">
        <option value="">Please choose</option>
        <optgroup label="Participating States">
          <option value="at" selected>Austria</option>
          <option value="ch">Switzerland</option>
        </optgroup>
        <optgroup label="Elsewhere">
          <option value="other">Another State</option>
        </optgroup>
      </select>`,
    ),
};

export const German: Story = {args: {lang: 'de', label: 'Land', open: true, defaultValue: 'ba'}};

export const Russian: Story = {args: {lang: 'ru', label: 'Государство', query: 'сев'}};

export const RightToLeft: Story = {
  args: {dir: 'rtl', open: true, multiple: true, label: 'States', defaultValue: 'gb,us'},
};

export const Narrow: Story = {
  args: {width: 240, lang: 'ru', label: 'Государства', multiple: true, defaultValue: 'ba,mk,gb', open: true},
};

/** A picker that looks for data of the page's own, in a place where they are in this state. */
const renderSourced = (args: Args, give: (event: Event) => void) => html`
  <div ${ref((place) => place?.addEventListener('context-request', give))}>
    ${render({...args, countries: {countries: []}})}
    <span
      ${ref((mark) => {
        const picker = mark?.parentElement?.querySelector('osce-country-picker');
        if (picker) void picker.updateComplete.then(() => (picker.countries = undefined));
      })}
    ></span>
  </div>
`;

export const Loading: Story = {
  args: {open: true},
  render: (args) => renderSourced(args, giveRosterState({status: 'loading'})),
};

export const Failed: Story = {
  args: {open: true},
  render: (args) =>
    renderSourced(
      args,
      giveRosterState({
        status: 'error',
        error: new FeedError('network', 'https://example.org/roster.json', 'shown in a story'),
        retry: () => undefined,
      }),
    ),
};
