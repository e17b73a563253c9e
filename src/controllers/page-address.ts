import {isServer} from 'lit';

let servedAddress = '';

/** Says which page is being rendered on a server, which has no address of its own. */
export const setPageAddress = (address: string): void => {
  servedAddress = address;
};

/** What addresses of the page's author are relative to: that of the page, or of its `<base>`; empty where a server was not told. */
export const pageAddress = (): string => (isServer ? servedAddress : document.baseURI);
