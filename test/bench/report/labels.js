import {suite as navigation} from '../navigation/suite.js';
import {suite as picker} from '../picker/suite.js';

const labelsOf = ({contestants}) => Object.fromEntries(contestants.map(({name, label}) => [name, label]));

const LABELS = {
  suite: {
    picker: 'Country picker: 68 options in three groups',
    navigation: 'Navigation: 9 sections, 133 links in three levels',
    release: 'Release: an article of 5 KB',
    list: 'List of cards',
    search: 'Search of releases',
  },
  picker: labelsOf(picker),
  navigation: labelsOf(navigation),
  release: {
    osce: '**`<osce-release>`**',
    dompurify: '_by hand_, with DOMPurify 3.4',
    sethtml: "_by hand_, with the browser's `setHTML`",
  },
  list: {
    osce: '**`<osce-release-list>`**',
    html: '_by hand_, all at once',
    blocks: '_by hand_, laid out in blocks',
    empty: '_an empty page_',
  },
  search: {
    osce: '**`osce-widgets/search`**',
    minisearch: 'MiniSearch 7.2',
    ufuzzy: 'uFuzzy 1.0',
    fuse: 'fuse.js 7.5',
    list: '**`<osce-release-list>`**, with its cards',
  },
};

/** What a reader knows a contestant by. */
export const labelOf = (suite, name) => LABELS[suite][name] ?? name;
