import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {build} from 'vite';

/** A release feed, a navigation and a roster in one, so that every element can take its data from it. */
const data = (title) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Everything',
    items: Array.from({length: 3}, (_, i) => ({
      id: `${i}`,
      label: i ? `Entry ${i}` : title,
      href: `https://publisher.example/${i || ''}`,
      url: `https://publisher.example/${i || ''}`,
      title: i ? `Release ${i}` : title,
      content_html: `<p>${'Words that fill some lines of a narrow frame. '.repeat(12)}</p>`,
    })),
    countries: [],
  });

/** What the frame tells the tests: reports of its policy, errors, warnings, and on request what it shows. */
const RECORDER = `
const record = {reports: [], faults: [], warnings: []};
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  record.reports.push(effectiveDirective + ' ' + blockedURI));
addEventListener('error', ({message, target}) => record.faults.push(message || target.src), true);
addEventListener('unhandledrejection', ({reason}) => record.faults.push(String(reason)));
for (const level of ['warn', 'error'])
  console[level] = (...given) => record.warnings.push(given.map(String).join(' '));
function* elementsOf(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}
const inspect = () => {
  const element = document.querySelector('main').firstElementChild;
  const root = document.documentElement;
  const all = element ? [...elementsOf(element.shadowRoot ?? element)] : [];
  return {
    ...record,
    type: 'test:answer',
    tag: element?.localName,
    isDefined: Boolean(element?.matches(':defined')),
    isLoading: Boolean(element?.matches(':defined') && element.matches(':state(loading)')),
    attributes: Object.fromEntries([...element?.attributes ?? []].map(({name, value}) => [name, value])),
    text: all.flatMap(({childNodes}) => [...childNodes]).filter(({nodeType}) => nodeType === 3).map(({data}) => data).join(' ').replace(/\\s+/g, ' '),
    values: all.flatMap(({attributes}) => [...attributes].map(({name, value}) => name + '=' + value)),
    names: [...new Set([...elementsOf(document)].map(({localName}) => localName))],
    lang: root.lang,
    dir: getComputedStyle(root).direction,
    scheme: getComputedStyle(root).colorScheme,
    style: root.getAttribute('style') ?? '',
    attacked: globalThis.attacked,
    overflow: root.scrollHeight - root.clientHeight,
    origin: self.origin,
  };
};
addEventListener('message', ({source, data}) => {
  if (data.type === 'test:inspect') source.postMessage(inspect(), '*');
  if (data.type === 'test:click')
    [...elementsOf(document)].find((element) => element.matches(data.selector)).click();
  if (data.type === 'test:say') parent.postMessage(data.message, '*');
  if (data.type === 'test:add') document.querySelector('main').append(document.createElement('p'));
});
addEventListener('click', (event) => {
  const link = event.composedPath().find(({localName}) => localName === 'a');
  setTimeout(() => parent.postMessage({type: 'test:link', target: link?.target, rel: link?.rel}, '*'));
});
`;

/** The page as each publisher has configured it, by folder. */
const PUBLISHERS = {
  careful: () => ({}),
  open: () => ({content: 'allow', origins: '*'}),
  partner: (partner) => ({origins: `${partner} nonsense`}),
};

const page = ({origins = '', content = ''}) =>
  readFileSync('dist/cdn/embed.html', 'utf8')
    .replace('name="osce-embed-origins" content=""', `name="osce-embed-origins" content="${origins}"`)
    .replace('name="osce-embed-content" content=""', `name="osce-embed-content" content="${content}"`)
    .replace('<meta name="viewport"', '<script src="recorder.js"></script>\n    <meta name="viewport"');

const answer = (path, partner) => {
  const [, folder, name = ''] = path.split('/');
  if (name === 'data.json') return ['application/feed+json', data('From the publisher')];
  if (name === 'recorder.js') return ['text/javascript', RECORDER];
  if (/^(osce-[a-z-]+|embed)\.js$/.test(name)) return ['text/javascript', readFileSync(`dist/cdn/${name}`)];
  return name === 'embed.html' && [`text/html`, page(PUBLISHERS[folder](partner))];
};

const ENTRY = 'react-entry.jsx';

/** A React component as a page gets it from a bundler, with a call that shows it. Elements come from the publisher. */
const bundleComponent = async (code, publisher) => {
  const [, name] = /export function (\w+)/.exec(code);
  const entry = `
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    ${code.replace(/'osce-widgets\/elements\/(.*?)'/, `'${publisher}/careful/$1'`)}
    createRoot(document.body).render(createElement(${name}));`;
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(ENTRY) ? `${process.cwd()}/${ENTRY}` : undefined),
        load: (id) => (id.endsWith(ENTRY) ? entry : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: {entry: ENTRY, formats: ['es']},
      rolldownOptions: {external: /^http:/},
    },
  });
  return output[0].code;
};

/** What code for a server calls `markup`, as Node makes it from the package as it is built. */
const runServer = (code) =>
  new Promise((resolve, reject) => {
    const program = `${code}\nprocess.stdout.write(markup);`;
    execFile(process.execPath, ['--input-type=module', '--eval', program], (error, output) =>
      error ? reject(error) : resolve(output),
    );
  });

/**
 * Another origin than that of the tests: a publisher with the embed page as it is built, in the folders `careful`, `open` and
 * `partner`. `/__embed/react.js?code=` is a component, bundled, `served?code=` what a server makes; `/__embed/publisher.js` says where it is; `/__embed/data` are data of the tests' own origin, and
 * `/__embed/osce-embed.js` is the script for the page around.
 */
export const embedPlugin = () => {
  let server;
  let partner;
  /** What lets the answers go that are held back. */
  const held = [];
  return {
    name: 'embed',
    async serverStart({config}) {
      server = createServer(async (request, response) => {
        const {pathname, searchParams} = new URL(request.url, 'http://publisher');
        const found = answer(pathname, partner);
        if (pathname.endsWith('/let-go')) for (const letGo of held.splice(0)) letGo();
        if (searchParams.has('hold')) await new Promise((resolve) => held.push(resolve));
        if (searchParams.has('redirect'))
          response.writeHead(302, {
            location: searchParams.get('redirect'),
            'access-control-allow-origin': '*',
          });
        else
          response.writeHead(found ? 200 : 404, {
            'content-type': found ? found[0] : 'text/plain',
            'access-control-allow-origin': '*',
            'cache-control': 'no-store',
          });
        response.end(found ? found[1] : '');
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      partner = `${config.protocol ?? 'http:'}//${config.hostname}:${config.port}`;
    },
    serverStop: () => new Promise((resolve) => (server ? server.close(resolve) : resolve())),
    async serve({path, query}) {
      if (path === '/__embed/react.js')
        return {
          type: 'js',
          body: await bundleComponent(query.code, `http://127.0.0.1:${server.address().port}`),
        };
      if (path === '/__embed/served') return {type: 'html', body: await runServer(query.code)};
      if (path === '/__embed/publisher.js')
        return {type: 'js', body: `export default 'http://127.0.0.1:${server.address().port}';`};
      if (path === '/__embed/data')
        return {
          type: 'application/feed+json',
          body: data('From the partner'),
          headers: {'access-control-allow-origin': '*'},
        };
      if (path === '/__embed/osce-embed.js')
        return {type: 'js', body: readFileSync('dist/cdn/osce-embed.js', 'utf8')};
      return undefined;
    },
  };
};
