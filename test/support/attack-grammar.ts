import {ATTACK_STRINGS} from './attack-strings.js';
import {ADDRESS_CARRIERS, ATTACK_ADDRESSES, ATTACK_MARKUP} from './attacks.js';

/** Runs when it is taken for code: it sets `window.attacked`. */
const RUN = 'top.attacked=self.attacked=1';

/** Every combination of a row of choices would be millions: so many of them, evenly spread, the same on every run. */
const spread = (
  count: number,
  make: (...given: string[]) => string,
  ...choices: readonly (readonly string[])[]
) => {
  const size = choices.reduce((product, {length}) => product * length, 1);
  // A step that shares no factor with the size meets every choice of every row in turn.
  let step = Math.max(1, Math.floor(size * 0.618));
  const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a);
  while (divisor(step, size) > 1) step++;
  return Array.from({length: Math.min(count, size)}, (_, i) => {
    let rest = (i * step) % size;
    const given = choices.map((choice) => {
      const one = choice[rest % choice.length]!;
      rest = Math.floor(rest / choice.length);
      return one;
    });
    return make(...given);
  });
};

const words = (list: string) => list.split(' ');

const BEFORE = [
  '',
  ' ',
  '\t',
  '\n\r',
  '\0',
  '\u0001',
  '\u001f\u0008',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u202e',
  '\u3000',
  '&#1;',
  '&Tab;',
  '&#x0a;',
];
const SCHEMES = [
  'javascript',
  'JavaScript',
  'vbscript',
  'data',
  'livescript',
  'mocha',
  'blob',
  'filesystem',
  'view-source',
  'feed:javascript',
  'jar',
  'java\u017fcript',
];
const WITHIN = [
  '',
  '\t',
  '\n',
  '\r',
  '\0',
  '&Tab;',
  '&NewLine;',
  '&#x0A;',
  '\u00ad',
  '&shy;',
  '\u200d',
  '\\',
  '/**/',
  '%0a',
];
const COLONS = [':', '&colon;', '&#58;', '&#x3a', '%3A', '\uff1a', '\t:', ': ', ':\n'];
const TARGETS = [
  RUN,
  `//host.invalid/%0a${RUN}`,
  `//%E2%80%A8${RUN}`,
  `text/html,<script>${RUN}</script>`,
  `text/html;base64,PHNjcmlwdD50b3AuYXR0YWNrZWQ9MTwvc2NyaXB0Pg==`,
  `image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  `/*'"</title>*/${RUN}`,
];

const addresses = spread(
  1100,
  (before, scheme, within, colon, target) => {
    const middle = Math.floor(scheme.length / 2);
    return before + scheme.slice(0, middle) + within + scheme.slice(middle) + colon + target;
  },
  BEFORE,
  SCHEMES,
  WITHIN,
  COLONS,
  TARGETS,
);

const TAGS = words(
  'a abbr article audio b base bdo blockquote body br button canvas center code custom-element details dialog div dl dt em embed fieldset figure font footer form frame frameset h1 head html iframe image img input keygen li link main map marquee math menu meta meter nav noscript object ol option p picture plaintext portal pre progress q s script search section select slot small source span strong style sub summary svg table tbody td template textarea th time title tr track u ul var video xmp',
);
const HANDLERS = words(
  'onload onerror onclick onfocus onfocusin onblur onmouseover onmouseenter onpointerenter onpointerrawupdate onanimationstart onanimationend ontransitionrun ontransitionend ontoggle onbeforetoggle onbegin onend onrepeat onscroll onscrollend onscrollsnapchange onresize onhashchange onpageshow onpopstate onmessage onbeforeinput oninput onchange oncut oncopy onpaste ondrag onwheel ontouchstart onsecuritypolicyviolation onslotchange oncontentvisibilityautostatechange oncommand onstart onfinish onbounce onreadystatechange onunhandledrejection onformdata oncuechange',
);
const SPACES = [' ', '/', '\n', '\t', '\f', '\r', '//', '\u000b', '\0 ', ' x="', " '"];
const QUOTES = ['"@"', "'@'", '@', '`@`', '"@', '&quot;@&quot;', "\n=\n'@'"];
const EXTRAS = [
  '',
  ' autofocus tabindex=0',
  ' src=x:x',
  ' style="animation:x 1s;transition:all 1s"',
  ' href="#" popover open',
  ' data=x contenteditable',
  ' id=x name=x form=x',
];

const handlers = spread(
  1100,
  (tag, space, handler, quote, extra) =>
    `<${tag}${space}${handler}=${quote.replace('@', RUN)}${extra}>x</${tag}>`,
  TAGS,
  SPACES,
  HANDLERS,
  QUOTES,
  EXTRAS,
);

const OUTER = [
  '<svg>',
  '<math>',
  '<svg><foreignObject>',
  '<svg><desc>',
  '<svg><title>',
  '<math><mtext>',
  '<math><mi>',
  '<math><annotation-xml encoding="text/html">',
  '<math><mtext><table><mglyph>',
  '<table>',
  '<table><tr><td>',
  '<table><caption>',
  '<select>',
  '<select><optgroup><option>',
  '<template>',
  '<noscript>',
  '<form><form>',
  '<p><table>',
  '<b><p>',
  '<a href=x><table><a>',
  '<frameset>',
  '<object>',
  '<button><p><button>',
  '<nobr><nobr>',
  '<dialog open><ruby><rt>',
];
const INNER = [
  '<style>',
  '<style><!--',
  '<script>',
  '<script><!--<script>',
  '<title>',
  '<textarea>',
  '<xmp>',
  '<iframe>',
  '<noembed>',
  '<noframes>',
  '<noscript>',
  '<plaintext>',
  '<listing>',
  '<!--',
  '<![CDATA[',
  '<!',
  '<?',
  '</x ',
  '<p title="',
  "<p title='",
  '<mglyph><style>',
  '<malignmark><style>',
  '<a id="</style>',
  '<template><style>',
];
const ENDS = [
  '',
  '</style>',
  '</script>',
  '-->',
  '--!>',
  ']]>',
  '">',
  "'>",
  '</title></svg>',
  '</textarea>',
  '</math></svg></table></select></template></noscript>',
];
const PAYLOADS = [
  `<img src=x:x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `<svg onload=${RUN}>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<details open ontoggle=${RUN}>x`,
];

const nestings = spread(
  1100,
  (outer, inner, end, payload) => outer + inner + end + payload,
  OUTER,
  INNER,
  ENDS,
  PAYLOADS,
);

const HOLDERS = [
  '<a href="@" ping="@" target=_top rel=opener download>x</a>',
  '<a xlink:href="@" href=\'@\' attributionsrc="@">x</a>',
  '<img src="@" srcset="@ 1x, x 2x" longdesc="@" lowsrc="@" usemap="@">',
  '<picture><source srcset="@ 100w" media="all"><img sizes=1px src=@></picture>',
  '<video src="@" poster="@"><track default src="@"></video>',
  '<form action="@"><button formaction="@" autofocus>x</button><input type=submit formaction="@"></form>',
  '<button form=f formaction="@" command=show-modal commandfor=x popovertarget=x>x</button>',
  '<iframe src="@" srcdoc="<a href=\'@\'>x</a>" sandbox=allow-scripts></iframe>',
  '<object data="@" codebase="@" classid="@"><param name=movie value="@"></object>',
  '<embed src="@"><applet archive="@" code=x></applet>',
  '<base href="@" target=_top><a href=x>x</a>',
  '<link rel="stylesheet preload import" href="@" imagesrcset="@">',
  '<meta http-equiv=refresh content="0;url=@"><meta http-equiv=Set-Cookie content="x=1">',
  '<svg><use href="@#x" xlink:href="@#x"/><image href="@"/><feImage href="@"/><script href="@"/></svg>',
  '<svg><a><animate attributeName=href values="@" begin=0s /><set attributeName=xlink:href to="@"/><text>x</text></a></svg>',
  '<math href="@"><maction actiontype=statusline xlink:href="@">x</maction></math>',
  '<style>@import "@"; p{background:url("@");behavior:url(@)}</style>',
  '<p style="background:url(\'@\');-moz-binding:url(@);list-style:url(@)">x</p>',
  '<script src="@" type=module></script><script type=importmap>{"imports":{"lit":"@"}}</script>',
  '<script type=speculationrules>{"prefetch":[{"urls":["@"]}]}</script>',
  '<template shadowrootmode=open><script src="@"></script><slot></slot></template>',
  '<blockquote cite="@"><q cite="@">x</q><ins cite="@">x</ins></blockquote>',
  '<table background="@"><tr background="@"><td background="@">x</table>',
  '<body background="@" onload="location=\'@\'"><frameset><frame src="@">',
  '<osce-release src="@"></osce-release><osce-feed src="@"><osce-nav-menu src="@"></osce-nav-menu></osce-feed>',
];

const holders = spread(
  500,
  (holder, before, scheme, target) => holder.replaceAll('@', () => before + scheme + ':' + target),
  HOLDERS,
  BEFORE.slice(0, 8),
  ['javascript', 'data', 'JAVA\tSCRIPT', 'vbscript'],
  TARGETS.slice(0, 5),
);

const CLOBBERED = words(
  'attributes parentNode nodeName childNodes firstChild children nodeType ownerDocument shadowRoot renderRoot host constructor __proto__ prototype hasOwnProperty toString valueOf location document cookie self top parent frames opener name length item forms images body head getElementById createElement innerHTML textContent remove append setAttribute addEventListener submit action method trustedTypes fetch',
);
const clobbering = CLOBBERED.flatMap((name) => [
  `<form id=${name} name=${name}><input name=${name} id=${name}><button name=nodeName></button></form>`,
  `<img name="${name}" id="${name}" src=x><a id=${name} name=${name} href="tel:${RUN}">x</a><iframe name=${name}></iframe>`,
  name,
]);

const BREAKOUTS = [
  `</script><script>${RUN}</script>`,
  `</script ><img src=x:x onerror=${RUN}>`,
  `<!--<script>${RUN}//`,
  `]]></script><svg onload=${RUN}>`,
  `\u2028</script\u2028>${RUN}`,
  `"};${RUN};{"`,
  `'-${RUN}-'`,
  `\\";${RUN}//`,
  `\${${RUN}}`,
  '`${' + RUN + '}`',
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `{% ${RUN} %}`,
  '<?lit$12345$?><!--?lit$12345$--> attr$lit$="x" {{lit-12345}}',
  '<!--lit-part--><!--/lit-part--><?>',
  '}\n@string{x = "y"}\n@misc{evil, title = {x',
  '\\input{/etc/passwd}\\write18{id}\\href{javascript:x}{y}',
  '%\n\\end{document}\n@comment{',
  "=cmd|' /C calc'!A0",
  '+1+HYPERLINK("https://host.invalid","x")',
  '@SUM(1+1)*cmd',
  'a\r\nSet-Cookie: x=1\r\n\r\n<script>' + RUN + '</script>',
  '{"type":"osce-embed-height","height":1e9}',
  '{"__proto__":{"attacked":1},"constructor":{"prototype":{"attacked":1}}}',
  '\u001b[2J\u001b]0;x\u0007\u001b[31m\u009b31m',
  '../../../../etc/passwd\0.json',
  '%00%0d%0aLocation:%20javascript:x',
  '"><base href=//host.invalid/>',
  `" autofocus onfocus=${RUN} x="`,
  `' style='position:fixed;inset:0;animation:x' onanimationstart='${RUN}`,
  `x" is="x-y" slot="actions" part="root" exportparts="a:b" dir="rtl" lang="x`,
];

const wrapped = spread(
  200,
  (start, text, end) => start + text + end,
  ['', '"', "'", '-->', '</style>', '</textarea>', 'x ', '\0'],
  BREAKOUTS,
  ['', '<', '"', '\ud800'],
);

/** Addresses that run something, or hide what they are: schemes, disguises and encodings in all their mixtures. */
export const GENERATED_ADDRESSES: readonly string[] = [...new Set([...ATTACK_ADDRESSES, ...addresses])];

/** Texts that run something where they are taken for markup, for an address, for code or for a command. */
export const GENERATED_ATTACKS: readonly string[] = [
  ...new Set([
    ...ATTACK_STRINGS,
    ...ATTACK_MARKUP,
    ...ADDRESS_CARRIERS.flatMap((carrier) =>
      ATTACK_ADDRESSES.filter((_, i) => i % 3 === 0).map((address) => carrier.replaceAll('@', () => address)),
    ),
    ...handlers,
    ...nestings,
    ...holders,
    ...clobbering,
    ...BREAKOUTS,
    ...wrapped,
    ...addresses,
  ]),
];
