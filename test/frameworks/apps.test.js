import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {buildApp, frameworks} from './build-app.js';
import {PageDriver} from './page-driver.js';
import {bindsModel, bindsPickers} from './points/binds-pickers.js';
import {hearsEvents} from './points/hears-events.js';
import {keepsChildren} from './points/keeps-children.js';
import {keepsKeys} from './points/keeps-keys.js';
import {takesAttributes} from './points/takes-attributes.js';
import {takesData} from './points/takes-data.js';

const WAYS = {'/': 'made on the page', '/served': 'from a server'};

/** What Lit says once on every page that is worked on. */
const NOTICE = /^Lit is in dev mode/;

for (const framework of frameworks)
  describe(framework, () => {
    let app;
    before(async () => {
      app = await buildApp(framework);
    });

    for (const [path, way] of Object.entries(WAYS).slice(0, framework === 'angular' ? 1 : 2))
      describe(way, () => {
        let driver;
        const page = () => driver;
        before(async () => {
          driver = await PageDriver.open(app, path);
        });
        after(() => driver?.close());

        takesData(page);
        takesAttributes(page);
        keepsChildren(page);
        bindsPickers(page);
        keepsKeys(page);
        if (framework === 'vue') bindsModel(page);
        hearsEvents(page);

        it('leaves the console empty', () => {
          assert.deepEqual(
            page().complaints.filter((text) => !NOTICE.test(text)),
            [],
          );
        });
      });
  });
