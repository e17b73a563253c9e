import type {CountryPickerElement} from 'osce-widgets';
import 'osce-widgets/types/solid';

/** Every element, with what a page sets and hears most. */
export function Page() {
  let picker: CountryPickerElement | undefined;
  return (
    <osce-feed src="feed.json" prop:navigation={{items: [{label: 'Home', href: '/'}]}} format="json">
      <osce-nav-menu layout="drawer" on:osce-nav-select={(event) => event.preventDefault()} />
      <osce-breadcrumb current="/news/" prop:structuredData={true} />
      <osce-release attr:release-id="1" variant="card" prop:headingLevel={3} class="card" />
      <osce-release-list
        prop:limit={5}
        source="odihr"
        on:osce-list-change={({query, count}) => console.log(query.length, count.toFixed())}
      />
      <osce-country-list groups="participating-states" columns="joined" prop:hrefTemplate="/states/{id}" />
      <osce-country-picker
        ref={picker}
        name="state"
        prop:value="at,ch"
        prop:multiple={true}
        on:change={(event) => console.log(event.currentTarget.value, picker?.value)}
      />
    </osce-feed>
  );
}
