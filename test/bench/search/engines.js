import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {ReleaseIndex} from '../../../dist/search/release-index.js';
import {NO_MATCH} from '../../../dist/search/release-matches.js';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const osce = async (releases) => {
  const index = new ReleaseIndex();
  await index.grow(releases);
  return (query) => {
    const scores = index.find(query)?.scores ?? [];
    let count = 0;
    for (const score of scores) if (score !== NO_MATCH) count++;
    return count;
  };
};

const minisearch = async (releases) => {
  const index = new MiniSearch({
    fields: ['title', 'summary'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: {title: 2},
      combineWith: 'AND',
    },
  });
  index.addAll(releases.map(({title, summary}, id) => ({id, title, summary})));
  return (query) => index.search(query).length;
};

const ufuzzy = async (releases) => {
  const texts = releases.map(({title, summary}) => uFuzzy.latinize(`${title}\n${summary}`).toLowerCase());
  const engine = new uFuzzy({intraMode: 1});
  return (query) => engine.search(texts, uFuzzy.latinize(query.toLowerCase()), 1, 1000)[0]?.length ?? 0;
};

const fuse = async (releases) => {
  const engine = new Fuse(releases, {
    keys: [{name: 'title', weight: 2}, 'summary'],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return (query) => engine.search(query).length;
};

const engines = {osce, minisearch, ufuzzy, fuse};

/** Reads the releases. */
globalThis.buildIndex = async (engine) => {
  globalThis.find = await engines[engine](releases);
};

globalThis.findTimes = (query, times) => {
  let count = 0;
  for (let i = 0; i < times; i++) count = find(query);
  return count;
};
