import {renderToString} from 'react-dom/server';
import {Page} from './page.js';

/** The page as a server writes it. */
export const render = () => renderToString(<Page />);
