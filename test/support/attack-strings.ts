/** What would run if it were ever taken for markup or for an address: it sets `window.attacked`. */
const RUN = 'window.attacked=1';

const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="x" onerror="${RUN}" lang="en">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<a href="javascript:${RUN}" id=x tabindex=1 onfocus=${RUN}>x</a>`,
  `<a href="x" style="position:fixed;inset:0" onclick=${RUN}>x</a>`,
  `<form action="javascript:${RUN}"><button autofocus>x</button></form>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`,
  `<video src=x onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<style>@import 'x';*{display:none}</style>`,
  `<link rel=stylesheet href="javascript:${RUN}">`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<textarea></textarea><img src=x onerror=${RUN}>`,
  `<title><img src=x onerror=${RUN}></title>`,
  `<table background="javascript:${RUN}"><td background="javascript:${RUN}">x`,
  `<p style="background:url(javascript:${RUN})" onmouseover=${RUN}>x</p>`,
  `<osce-release release='{"title":"x"}'></osce-release>`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `javascript\u003a//example.org/%0a${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:image/svg+xml,<svg onload=${RUN}>`,
  `vbscript:${RUN}`,
  `blob:https://example.org/${RUN}`,
  `view-source:javascript:${RUN}`,
  `feed:javascript:${RUN}`,
];

const BREAKS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"'>--></p></title>${payload}`,
  (payload) => payload.replaceAll('<', '&lt;').replaceAll(':', '&colon;'),
  (payload) => payload.replaceAll('javascript', 'java&#x0A;script').replaceAll('<', '<\u0000'),
  (payload) => `<p title='${payload}'>`,
];

/** Strings that run code, or place forbidden nodes, wherever text is taken for markup or an address for a link. */
export const ATTACK_STRINGS: readonly string[] = [
  ...MARKUP.flatMap((payload) => BREAKS.map((wrap) => wrap(payload))),
  ...ADDRESSES,
  ...ADDRESSES.map((address) => `<a href="${address}">x</a><img src="${address}" srcset="${address}">`),
];
