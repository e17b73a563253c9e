import {hydrate, render} from 'solid-js/web';
import {App} from './app.js';

const root = document.getElementById('root')!;
if (root.hasChildNodes()) hydrate(() => <App />, root);
else render(() => <App />, root);
