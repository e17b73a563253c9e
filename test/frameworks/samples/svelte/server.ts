import {render as renderApp} from 'svelte/server';
import App from './app.svelte';

/** The page as a server writes it. */
export const render = () => renderApp(App).body;
