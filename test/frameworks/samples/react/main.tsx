import {createRoot, hydrateRoot} from 'react-dom/client';
import {Page} from './page.js';

const root = document.getElementById('root')!;
if (root.hasChildNodes()) hydrateRoot(root, <Page />);
else createRoot(root).render(<Page />);
