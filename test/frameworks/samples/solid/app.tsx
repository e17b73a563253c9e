import {For, Show, createSignal} from 'solid-js';
import type {Country, CountryPickerElement} from 'osce-widgets';
import 'osce-widgets';
import 'osce-widgets/types/solid';
import content from '../content.json';
import {hear} from '../hear.js';

const [{feed, navigation, roster}] = content.turns as [(typeof content.turns)[number]];

/** What a page hears, from addresses that all work or are all broken. A click goes to the page's own router. */
function Events() {
  const [isBroken, setBroken] = createSignal(false);
  const [route, setRoute] = createSignal('');
  const address = (name: string) => `/data/${isBroken() ? 'broken' : name}.json`;
  const go = (event: Event, href: string | undefined) => {
    hear(event);
    event.preventDefault();
    setRoute(href ?? '');
  };
  return (
    <section id="events">
      <button onClick={() => setBroken(true)}>Break</button>
      <output>{route()}</output>
      <osce-feed src={address('feed')} on:osce-load={hear} on:osce-error={hear} />
      <osce-nav-menu
        src={address('navigation')}
        on:osce-load={hear}
        on:osce-error={hear}
        on:osce-nav-select={(event) => go(event, event.item.href)}
      />
      <osce-breadcrumb
        src={address('navigation')}
        current="/topics/elections"
        on:osce-load={hear}
        on:osce-error={hear}
      />
      <osce-release
        src={address('feed')}
        variant="card"
        on:osce-load={hear}
        on:osce-error={hear}
        on:osce-release-open={(event) => go(event, event.release.url)}
      />
      <osce-release-list
        src={address('feed')}
        on:osce-load={hear}
        on:osce-error={hear}
        on:osce-list-change={hear}
        on:osce-release-open={(event) => go(event, event.release.url)}
      />
      <osce-country-list
        src={address('roster')}
        href-template="/states/{id}"
        on:osce-load={hear}
        on:osce-error={hear}
        on:osce-country-select={(event) => go(event, event.href)}
      />
      <osce-country-picker
        src={address('roster')}
        label="Heard"
        on:osce-load={hear}
        on:osce-error={hear}
        on:input={hear}
        on:change={hear}
      />
    </section>
  );
}

const renderOption = (country: Country) => document.createTextNode(`Option ${country.id}`);

/** Data as objects, then others, then none: what stands in the elements is seen again. */
function Data() {
  const [turn, setTurn] = createSignal(0);
  const [isShown, setShown] = createSignal(true);
  const given = () => content.turns[turn()];
  return (
    <section id="data">
      <button onClick={() => setTurn(turn() + 1)}>Next data</button>
      <button onClick={() => setShown(!isShown())}>Show or hide</button>
      <Show when={isShown()}>
        <osce-feed
          prop:releases={given()?.feed}
          prop:navigation={given()?.navigation}
          prop:countries={given()?.roster}
          prop:fields={content.fields}
        >
          <osce-release id="shared" release-id="b">
            No shared release
          </osce-release>
          <osce-nav-menu prop:navigation={given()?.navigation}>
            <a href="/none">No menu</a>
          </osce-nav-menu>
          <osce-breadcrumb prop:navigation={given()?.navigation} current="/topics/elections">
            <a href="/none">No way</a>
          </osce-breadcrumb>
          <osce-release id="own" prop:release={given()?.release} prop:fields={content.fields}>
            No release
          </osce-release>
          <osce-release-list
            prop:releases={given()?.feed}
            prop:fields={content.fields}
            limit={given() ? 2 : undefined}
          >
            No releases
          </osce-release-list>
          <osce-country-list prop:countries={given()?.roster} />
          <osce-country-picker
            prop:countries={given()?.roster}
            prop:renderOption={given() ? renderOption : undefined}
            label="Given"
          />
        </osce-feed>
      </Show>
    </section>
  );
}

/** Texts, numbers and switches by the names of attributes and of properties, set and taken away. */
function Attributes() {
  const [isOn, setOn] = createSignal(true);
  return (
    <section id="attributes">
      <button onClick={() => setOn(!isOn())}>Switch</button>
      <osce-nav-menu
        prop:navigation={navigation}
        layout={isOn() ? 'drawer' : undefined}
        label={isOn() ? 'Sections' : undefined}
        filter={isOn()}
        bool:open-on-hover={isOn()}
      />
      <osce-breadcrumb
        prop:navigation={navigation}
        current={isOn() ? '/topics/elections' : '/about'}
        bool:structured-data={isOn()}
      />
      <osce-release
        headline={isOn() ? 'Headline' : 'Another headline'}
        date={isOn() ? '2011-10-24' : undefined}
        source={isOn() ? 'A source' : undefined}
        attr:heading-level={isOn() ? '4' : undefined}
        variant={isOn() ? 'card' : undefined}
        structured-data={isOn()}
      />
      <osce-release-list
        prop:releases={feed}
        page-size={isOn() ? 1 : undefined}
        heading-level={isOn() ? 5 : undefined}
        year={isOn() ? '2024' : undefined}
        no-search={isOn()}
        facets={isOn() ? 'none' : undefined}
        attr:address-state={isOn() ? 'list' : undefined}
        prop:addressSteps={isOn()}
      />
      <osce-country-list
        prop:countries={roster}
        columns={isOn() ? 'joined' : undefined}
        href-template={isOn() ? '/states/{id}' : undefined}
        bool:no-filter={isOn()}
        prop:noLetters={isOn()}
      />
      <osce-country-picker
        label="Written"
        placeholder={isOn() ? 'Type a name' : undefined}
        hint={isOn() ? 'A hint' : undefined}
        name={isOn() ? 'written' : undefined}
        multiple={isOn()}
        required={isOn()}
        prop:readOnly={isOn()}
        disabled={isOn()}
      />
    </section>
  );
}

/** What stands inside: seen where there are no data, in slots, and as a list and a choice to begin with. */
function Children() {
  const [count, setCount] = createSignal(0);
  return (
    <section id="children">
      <osce-release>
        <p>Words {count()}</p>
        <Show when={count() === 1}>
          <p>More words</p>
        </Show>
      </osce-release>
      <osce-nav-menu layout="bar">
        <a slot="brand" href="/">
          Brand {count()}
        </a>
        <ul>
          <li>
            <a href="/first">First</a>
          </li>
          <Show when={count() > 0}>
            <li>
              <a href="/second">Second</a>
            </li>
          </Show>
        </ul>
        <button slot="actions" onClick={() => setCount(count() + 1)}>
          Count
        </button>
      </osce-nav-menu>
      <osce-country-picker>
        <select name="inside">
          <option value="at">Austria</option>
          <Show when={count() > 0}>
            <option value="is">Iceland</option>
          </Show>
        </select>
      </osce-country-picker>
    </section>
  );
}

/** A form whose values the page has, and can change. */
function Form() {
  const [state, setState] = createSignal('at');
  const [states, setStates] = createSignal('at,ch');
  const [sent, setSent] = createSignal('');
  let picker: CountryPickerElement | undefined;
  return (
    <form
      id="form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = picker?.selectedCountries.map(({id}) => id);
        setSent(`${new URLSearchParams(new FormData(event.currentTarget) as never)} ${chosen}`);
      }}
    >
      <osce-country-picker
        name="state"
        label="State"
        prop:value={state()}
        on:input={(event) => setState(event.currentTarget.value)}
      />
      <osce-country-picker
        ref={picker}
        name="states"
        label="States"
        prop:multiple={true}
        prop:value={states()}
        on:change={(event) => setStates(event.currentTarget.value)}
      />
      <button
        type="button"
        onClick={() => {
          setState('fi');
          setStates('fi,no');
        }}
      >
        Go north
      </button>
      <button>Send</button>
      <output id="bound">{`${state()} ${states()}`}</output>
      <output id="sent">{sent()}</output>
    </form>
  );
}

/** A list with keys. */
function List() {
  const [order, setOrder] = createSignal(content.order);
  return (
    <section id="list">
      <button onClick={() => setOrder(order().toReversed())}>Reverse</button>
      <button onClick={() => setOrder(order().slice(1))}>Remove the first</button>
      <For each={order()}>
        {(key) => <osce-release id={key} headline={`Release ${key}`} heading-level="3" />}
      </For>
    </section>
  );
}

/** Every element, as a page written with Solid uses it. */
export function App() {
  return (
    <>
      <Events />
      <Data />
      <Attributes />
      <Children />
      <Form />
      <List />
    </>
  );
}
