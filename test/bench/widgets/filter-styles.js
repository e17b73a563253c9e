import {Session} from '../harness/browser.js';
import {serve} from '../harness/server.js';

/** The rules of a style sheet whose selectors name a component, such as `usa-combo-box`, with the groups around them. */
export const filterStyles = async (browser, css, names) => {
  const server = await serve({'/': `<!doctype html><meta charset="utf-8"><style>${css}</style>`});
  const session = await Session.open(browser, server.url);
  const filtered = await session.run((names) => {
    const wanted = new RegExp(`\\.(${names.join('|')})(?![a-z0-9])`);
    const filter = (rules) => [...rules].map(write).join('');
    const write = (rule) => {
      if (rule.selectorText !== undefined) return wanted.test(rule.selectorText) ? rule.cssText : '';
      const inner = rule.cssRules && filter(rule.cssRules);
      return inner ? `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}` : '';
    };
    return filter(document.styleSheets[0].cssRules);
  }, names);
  await session.close();
  server.close();
  return filtered;
};
