import {createServer} from 'node:http';

/** Isolation gives the page a clock of 5 microseconds. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

/** Serves texts by path on the loopback interface; `{url, files, close}`. A path takes a text, or `{type, body}`. */
export const serve = async (files) => {
  const server = createServer((request, response) => {
    const file = files[request.url];
    if (!file) return response.writeHead(404).end();
    const {type = 'text/html; charset=utf-8', body = file} = file;
    response.writeHead(200, {...HEADERS, 'Content-Type': type}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    files,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A script to serve. */
export const scriptFile = (body) => ({type: 'text/javascript; charset=utf-8', body});

/** A JSON document to serve. */
export const jsonFile = (value) => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
