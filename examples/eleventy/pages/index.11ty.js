import {readFileSync} from 'node:fs';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr';
import {html} from 'lit';
import {prepareServer} from 'osce-widgets/server';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const data = '../../../demo/public/data/';

export default class {
  data() {
    return {lang: 'de', permalink: '/index.html'};
  }

  async render({lang, page}) {
    await prepareServer({url: `https://example.org${page.url}`, languages: [lang]});
    const [item] = read(`${data}releases.json`).items;
    // What is in an attribute is on the page for the element to take over from; a property is for this rendering alone.
    const body = await collectResult(
      render(html`
        <osce-nav-menu
          lang=${lang}
          navigation=${JSON.stringify(read(`${data}navigation.json`))}
        ></osce-nav-menu>
        <osce-release lang=${lang} release=${JSON.stringify(item)}></osce-release>
      `),
    );
    return `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>A static page</title>
  <script type="module" src="/osce-widgets.js"></script>
  ${body}
</html>`;
  }
}
