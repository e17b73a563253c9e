import {useRef, useState} from 'react';
import type {Country, CountryPickerElement} from 'osce-widgets';
import 'osce-widgets';
import 'osce-widgets/types/react';
import content from '../content.json';
import {hear} from '../hear.js';

const [{feed, navigation, roster}] = content.turns;

/** What a page hears, from addresses that all work or are all broken. A click goes to the page's own router. */
function Events() {
  const [isBroken, setBroken] = useState(false);
  const [route, setRoute] = useState('');
  const address = (name: string) => `/data/${isBroken ? 'broken' : name}.json`;
  const go = (event: Event, href: string | undefined) => {
    hear(event);
    event.preventDefault();
    setRoute(href ?? '');
  };
  return (
    <section id="events">
      <button onClick={() => setBroken(true)}>Break</button>
      <output>{route}</output>
      <osce-feed src={address('feed')} onosce-load={hear} onosce-error={hear} />
      <osce-nav-menu
        src={address('navigation')}
        onosce-load={hear}
        onosce-error={hear}
        onosce-nav-select={(event) => go(event, event.item.href)}
      />
      <osce-breadcrumb
        src={address('navigation')}
        current="/topics/elections"
        onosce-load={hear}
        onosce-error={hear}
      />
      <osce-release
        src={address('feed')}
        variant="card"
        onosce-load={hear}
        onosce-error={hear}
        onosce-release-open={(event) => go(event, event.release.url)}
      />
      <osce-release-list
        src={address('feed')}
        onosce-load={hear}
        onosce-error={hear}
        onosce-list-change={hear}
        onosce-release-open={(event) => go(event, event.release.url)}
      />
      <osce-country-list
        src={address('roster')}
        href-template="/states/{id}"
        onosce-load={hear}
        onosce-error={hear}
        onosce-country-select={(event) => go(event, event.href)}
      />
      <osce-country-picker
        src={address('roster')}
        label="Heard"
        onosce-load={hear}
        onosce-error={hear}
        oninput={hear}
        onchange={hear}
      />
    </section>
  );
}

const renderOption = (country: Country) => document.createTextNode(`Option ${country.id}`);

/** Data as objects, then others, then none: what stands in the elements is seen again. */
function Data() {
  const [turn, setTurn] = useState(0);
  const [isShown, setShown] = useState(true);
  const given = content.turns[turn];
  return (
    <section id="data">
      <button onClick={() => setTurn(turn + 1)}>Next data</button>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      {isShown && (
        <osce-feed
          releases={given?.feed}
          navigation={given?.navigation}
          countries={given?.roster}
          fields={content.fields}
        >
          <osce-release id="shared" release-id="b">
            No shared release
          </osce-release>
          <osce-nav-menu navigation={given?.navigation}>
            <a href="/none">No menu</a>
          </osce-nav-menu>
          <osce-breadcrumb navigation={given?.navigation} current="/topics/elections">
            <a href="/none">No way</a>
          </osce-breadcrumb>
          <osce-release id="own" release={given?.release} fields={content.fields}>
            No release
          </osce-release>
          <osce-release-list releases={given?.feed} fields={content.fields} limit={given ? 2 : undefined}>
            No releases
          </osce-release-list>
          <osce-country-list countries={given?.roster} />
          <osce-country-picker
            countries={given?.roster}
            renderOption={given ? renderOption : undefined}
            label="Given"
          />
        </osce-feed>
      )}
    </section>
  );
}

/** Texts, numbers and switches by the names of attributes and of properties, set and taken away. */
function Attributes() {
  const [isOn, setOn] = useState(true);
  return (
    <section id="attributes">
      <button onClick={() => setOn(!isOn)}>Switch</button>
      <osce-nav-menu
        navigation={navigation}
        layout={isOn ? 'drawer' : undefined}
        label={isOn ? 'Sections' : undefined}
        filter={isOn}
        open-on-hover={isOn}
      />
      <osce-breadcrumb
        navigation={navigation}
        current={isOn ? '/topics/elections' : '/about'}
        structured-data={isOn}
      />
      <osce-release
        headline={isOn ? 'Headline' : 'Another headline'}
        date={isOn ? '2011-10-24' : undefined}
        source={isOn ? 'A source' : undefined}
        heading-level={isOn ? 4 : undefined}
        variant={isOn ? 'card' : undefined}
        structuredData={isOn}
      />
      <osce-release-list
        releases={feed}
        pageSize={isOn ? 1 : undefined}
        headingLevel={isOn ? 5 : undefined}
        year={isOn ? '2024' : undefined}
        noSearch={isOn}
        facets={isOn ? 'none' : undefined}
        address-state={isOn ? 'list' : undefined}
        addressSteps={isOn}
      />
      <osce-country-list
        countries={roster}
        columns={isOn ? 'joined' : undefined}
        hrefTemplate={isOn ? '/states/{id}' : undefined}
        no-filter={isOn}
        noLetters={isOn}
      />
      <osce-country-picker
        label="Written"
        placeholder={isOn ? 'Type a name' : undefined}
        hint={isOn ? 'A hint' : undefined}
        name={isOn ? 'written' : undefined}
        multiple={isOn}
        required={isOn}
        readonly={isOn}
        disabled={isOn}
      />
    </section>
  );
}

/** What stands inside: seen where there are no data, in slots, and as a list and a choice to begin with. */
function Children() {
  const [count, setCount] = useState(0);
  return (
    <section id="children">
      <osce-release>
        <p>Words {count}</p>
        {count === 1 && <p>More words</p>}
      </osce-release>
      <osce-nav-menu layout="bar">
        <a slot="brand" href="/">
          Brand {count}
        </a>
        <ul>
          <li>
            <a href="/first">First</a>
          </li>
          {count > 0 && (
            <li>
              <a href="/second">Second</a>
            </li>
          )}
        </ul>
        <button slot="actions" onClick={() => setCount(count + 1)}>
          Count
        </button>
      </osce-nav-menu>
      <osce-country-picker>
        <select name="inside" defaultValue="at">
          <option value="at">Austria</option>
          {count > 0 && <option value="is">Iceland</option>}
        </select>
      </osce-country-picker>
    </section>
  );
}

/** A form whose values the page has, and can change. */
function Form() {
  const [state, setState] = useState('at');
  const [states, setStates] = useState('at,ch');
  const [sent, setSent] = useState('');
  const picker = useRef<CountryPickerElement>(null);
  return (
    <form
      id="form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = picker.current?.selectedCountries.map(({id}) => id);
        setSent(`${new URLSearchParams(new FormData(event.currentTarget) as never)} ${chosen}`);
      }}
    >
      <osce-country-picker
        name="state"
        label="State"
        value={state}
        onInput={(event) => setState(event.currentTarget.value)}
      />
      <osce-country-picker
        ref={picker}
        name="states"
        label="States"
        multiple
        value={states}
        onChange={(event) => setStates(event.currentTarget.value)}
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
      <output id="bound">{`${state} ${states}`}</output>
      <output id="sent">{sent}</output>
    </form>
  );
}

/** A list with keys. */
function List() {
  const [order, setOrder] = useState(content.order);
  return (
    <section id="list">
      <button onClick={() => setOrder(order.toReversed())}>Reverse</button>
      <button onClick={() => setOrder(order.slice(1))}>Remove the first</button>
      {order.map((key) => (
        <osce-release key={key} id={key} headline={`Release ${key}`} heading-level="3" />
      ))}
    </section>
  );
}

/** Every element, as a page written with React uses it. */
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
