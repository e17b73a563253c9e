import {createRequire} from 'node:module';
import {Audit} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import {Document} from '@siteimprove/alfa-dom';
import {Native} from '@siteimprove/alfa-dom/native';
import {Request, Response} from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import {fileURLToPath} from 'node:url';
import {rulesOfOthers} from './false-alarms.js';

const {resolve} = createRequire(import.meta.url);

/** What Equal Access of IBM takes for a violation. */
const findWithEqualAccess = (page) =>
  page.evaluate(async () => {
    const {results} = await new globalThis.ace.Checker().check(globalThis.document, ['WCAG_2_2']);
    return results
      .filter(({value: [kind, verdict]}) => kind === 'VIOLATION' && verdict === 'FAIL')
      .map(({ruleId, message, snippet}) => ({rule: ruleId, message, place: snippet}));
  });

const idOf = (rule) => rule.uri.split('/').pop();
const ownRules = rules.reject((rule) => idOf(rule) in rulesOfOthers);

/** What fails a rule of Alfa, by Siteimprove, which looks at a copy of the page in Node. */
const findWithAlfa = async (page) => {
  const json = await page.evaluate(`(${Native.fromNode})()`);
  const device = Device.standard();
  const document = Document.from(json, device);
  const subject = Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = [...(await Audit.of(subject, ownRules).evaluate())];
  return outcomes
    .filter(({outcome}) => outcome === 'failed')
    .map(({rule, target}) => ({
      rule: idOf(rule),
      message: '',
      place: String(target).slice(0, 200),
    }));
};

/** What HTML_CodeSniffer finds in a copy of the page without shadow roots, into which it does not see. */
const findWithCodeSniffer = (page) =>
  page.evaluate(async () => {
    const {HTMLCS, flattenPage} = globalThis;
    const flat = flattenPage();
    await new Promise((done) => HTMLCS.process('WCAG2AA', flat.contentDocument, done));
    const faults = HTMLCS.getMessages()
      .filter(({type}) => type === HTMLCS.ERROR)
      .map(({code, msg, element}) => ({
        rule: code.replace('WCAG2AA.', ''),
        message: msg,
        place: (element.outerHTML ?? element.nodeName).slice(0, 200),
      }));
    flat.remove();
    return faults;
  });

/** The checkers by name: each finds the faults of what a page shows. */
export const checkers = {
  'Equal Access': findWithEqualAccess,
  Alfa: findWithAlfa,
  HTML_CodeSniffer: findWithCodeSniffer,
};

/** Makes a page ready for the checkers that run in it. */
export const loadCheckers = async (page) => {
  await page.addScriptTag({path: resolve('accessibility-checker-engine/ace.js')});
  await page.addScriptTag({path: resolve('html_codesniffer/build/HTMLCS.js')});
  await page.addScriptTag({path: fileURLToPath(new URL('flatten-page.js', import.meta.url))});
};
