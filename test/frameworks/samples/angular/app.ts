import {CUSTOM_ELEMENTS_SCHEMA, Component, type ElementRef, ViewChild, computed, signal} from '@angular/core';
import {FormsModule} from '@angular/forms';
import type {Country, CountryPickerElement} from 'osce-widgets';
import 'osce-widgets';
import content from '../content.json';
import {hear} from '../hear.js';
import template from './app.html?raw';

/** Every element, as a page written with Angular uses it. */
@Component({selector: 'page-root', template, imports: [FormsModule], schemas: [CUSTOM_ELEMENTS_SCHEMA]})
export class App {
  readonly hear = hear;
  readonly content = content;
  readonly first = content.turns[0];

  readonly isBroken = signal(false);
  readonly route = signal('');
  readonly turn = signal(0);
  readonly given = computed(() => content.turns[this.turn()]);
  readonly isShown = signal(true);
  readonly isOn = signal(true);
  readonly count = signal(0);
  readonly order = signal(content.order);

  readonly state = signal('at');
  readonly states = signal('at,ch');
  readonly sent = signal('');
  @ViewChild('picker') picker?: ElementRef<CountryPickerElement>;

  readonly renderOption = ({id}: Country) => document.createTextNode(`Option ${id}`);

  address(name: string) {
    return `/data/${this.isBroken() ? 'broken' : name}.json`;
  }

  go(event: Event, href: string | undefined) {
    hear(event);
    event.preventDefault();
    this.route.set(href ?? '');
  }

  send(event: Event) {
    event.preventDefault();
    const chosen = this.picker?.nativeElement.selectedCountries.map(({id}) => id);
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.sent.set(`${new URLSearchParams(form as never)} ${chosen}`);
  }

  goNorth() {
    this.state.set('fi');
    this.states.set('fi,no');
  }
}
