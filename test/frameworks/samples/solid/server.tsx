import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './app.js';

/** The page as a server writes it. */
export const render = () => generateHydrationScript() + renderToString(() => <App />);
