import {renderToString} from 'preact-render-to-string';
import {Page} from './page.js';

/** The page as a server writes it. */
export const render = () => renderToString(<Page isServed />);
