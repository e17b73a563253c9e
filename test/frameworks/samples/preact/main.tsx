import {hydrate, render} from 'preact';
import {Page} from './page.js';

const root = document.getElementById('root')!;
if (root.hasChildNodes()) hydrate(<Page isServed />, root);
else render(<Page />, root);
