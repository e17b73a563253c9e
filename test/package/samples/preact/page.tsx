import {useRef} from 'preact/hooks';
import type {CountryPickerElement} from 'osce-widgets';
import 'osce-widgets/types/preact';

/** Every element, with what a page sets and hears most. */
export function Page() {
  const picker = useRef<CountryPickerElement>(null);
  return (
    <osce-feed src="feed.json" navigation={{items: [{label: 'Home', href: '/'}]}} format="json">
      <osce-nav-menu layout="drawer" open-on-hover="" onosce-nav-select={(event) => event.preventDefault()} />
      <osce-breadcrumb current="/news/" structuredData />
      <osce-release release-id="1" variant="card" heading-level={3} class="card" />
      <osce-release-list
        limit={5}
        source="odihr"
        onosce-list-change={({query, count}) => console.log(query.length, count.toFixed())}
      />
      <osce-country-list
        groups="participating-states"
        columns="joined"
        hrefTemplate="/states/{id}"
        key="states"
      />
      <osce-country-picker
        ref={picker}
        name="state"
        value="at,ch"
        multiple
        onchange={(event) => console.log(event.currentTarget.value, picker.current?.value)}
      />
    </osce-feed>
  );
}
