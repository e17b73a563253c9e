import {expect} from '@open-wc/testing';
import {NavDriver} from '../../support/nav-driver.js';

/** The menu as text: a link with its path or fragment, and in brackets what is below an entry. */
const outline = (list: Element): string =>
  [...list.children]
    .map((item) => {
      const [name, ...rest] = item.children;
      const {pathname, hash} = new URL((name as HTMLAnchorElement).href || location.href);
      const href = name!.hasAttribute('href') ? `=${hash || pathname.slice(1)}` : '';
      const below = rest.find((part) => part.matches('ul')) ?? item.querySelector('ul');
      return `${name!.textContent}${href}${below ? ` (${outline(below)})` : ''}`;
    })
    .join(', ');

const open = async (children: string): Promise<NavDriver> =>
  NavDriver.open({navigation: undefined, layout: 'index'}, {children});

const outlineOf = ({root}: NavDriver): string => {
  const list = root.querySelector('[part~="index"]');
  return list ? outline(list) : '';
};

describe('the links of a page in <osce-nav-menu>', () => {
  for (const [what, children, expected] of [
    [
      'a section that the browser opens',
      `<ul><li><details><summary>Section</summary><ul><li><a href="/in">In</a></li></ul></details></li>
        <li><a href="/b">B</a></li></ul>`,
      'Section (In=in), B=b',
    ],
    [
      'a section in a box with a button',
      `<ul><li><div class="dropdown"><button>Section</button><ul><li><a href="/in">In</a></li></ul></div></li></ul>`,
      'Section (In=in)',
    ],
    [
      'a section of links without a list',
      `<ul><li><a href="#">Section</a><div><a href="/a">A</a> <a href="/b">B</a></div></li></ul>`,
      'Section (A=a, B=b)',
    ],
    [
      'a button with links',
      `<ul><li><button>Section</button><div><a href="/a">A</a> <a href="/b">B</a></div></li></ul>`,
      'Section (A=a, B=b)',
    ],
    [
      'a link with a button',
      `<ul><li><a href="/a">A</a><button>Open A</button><ul><li><a href="/in">In</a></li></ul></li>
        <li><button>+</button><a href="/b">B</a><ul><li><a href="/in">In</a></li></ul></li></ul>`,
      'A=a (In=in), B=b (In=in)',
    ],
    [
      'a heading with columns',
      `<ul><li><h3>Section</h3><div><ul><li><a href="/a">A</a></li></ul></div><div><ul><li><a href="/b">B</a></li></ul></div></li></ul>`,
      'Section (A=a, B=b)',
    ],
    [
      'several lists in a landmark, and a link beside them',
      `<nav><ul><li><a href="/a">A</a></li></ul><ul><li><a href="/b">B</a></li></ul></nav><a href="/c">C</a>`,
      'A=a, B=b, C=c',
    ],
    ['entries without a list', `<li><a href="/a">A</a></li><p><a href="/b">B</a></p>`, 'A=a, B=b'],
    [
      'names that are no text',
      `<ul><li><a href="/home"><img alt="Home"></a></li><li><a href="/search" aria-label="Search"><svg></svg></a></li>
        <li><button aria-label="More"><svg></svg></button><ul><li><a href="/in">In</a></li></ul></li></ul>`,
      'Home=home, Search=search, More (In=in)',
    ],
    [
      'text that is not for readers',
      `<ul><li><style>a {}</style><a href="/a"><svg><style>b {}</style></svg> A </a></li></ul>`,
      'A=a',
    ],
    ['several links in one entry', `<ul><li><a href="/a">A</a>, <a href="/b">B</a></li></ul>`, 'A=a (B=b)'],
    [
      'an entry without a name',
      `<ul><li><div><ul><li><a href="/in">In</a></li></ul></div></li><li></li><li><a href="/b">B</a></li></ul>`,
      'In=in, B=b',
    ],
    ['a list right in a list', `<ul><ul><li><a href="/a">A</a></li></ul><a href="/b">B</a></ul>`, 'A=a, B=b'],
    [
      'an address that leads nowhere',
      `<ul><li><a href="#">About</a><ul><li><a href="/team">Team</a></li></ul></li>
        <li><a href="#main">Main</a></li><li><a href=" # ">Nothing</a></li></ul>`,
      'About (Team=team), Main=#main, Nothing',
    ],
  ] as const)
    it(`are all there: ${what}`, async () => {
      const driver = await open(children);
      await driver.until(() => outlineOf(driver), 'there are entries');
      expect(outlineOf(driver)).to.equal(expected);
    });

  it('are not the page where they lead nowhere', async () => {
    const driver = await open(
      '<ul><li><a href="#">About</a><ul><li><a href="/team">Team</a></li></ul></li></ul>',
    );
    await driver.until(() => outlineOf(driver));
    expect(driver.root.querySelectorAll('[aria-current]').length).to.equal(0);
  });
});
