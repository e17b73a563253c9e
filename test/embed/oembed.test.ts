import {expect} from '@open-wc/testing';
import {frameMarkup, oembedLink, writeOembed, type Configuration} from '../../src/embed/index.js';
import {GENERATED_ATTACKS} from '../support/attack-grammar.js';

const PAGE = 'https://publisher.example/osce/embed.html';

const configurationOf = (src: string): Configuration => ({
  element: 'osce-release',
  attributes: {src, 'structured-data': ''},
  settings: {lang: 'de'},
  tokens: {'--osce-radius': '0'},
});

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

describe('writeOembed', () => {
  const options = {page: PAGE, title: 'A release', width: 600, height: 480};

  it('has what oEmbed 1.0 asks of a rich document', () => {
    const {html, ...rest} = writeOembed(configurationOf('feed.json'), options);
    expect(rest).to.deep.equal({version: '1.0', type: 'rich', title: 'A release', width: 600, height: 480});
    const frame = parse(html).querySelector('iframe')!;
    expect(frame.src).to.equal(
      `${PAGE}?element=osce-release&lang=de&src=feed.json&structured-data=&--osce-radius=0`,
    );
    expect(frame.title).to.equal('A release');
    expect(html).not.to.contain('\n');
  });

  it('says who publishes, and for how long it holds', () => {
    const provider = {name: 'A ministry', url: 'https://ministry.example/'};
    expect(writeOembed(configurationOf('x'), {...options, provider, cacheAge: 3600})).to.include({
      provider_name: 'A ministry',
      provider_url: 'https://ministry.example/',
      cache_age: 3600,
    });
  });

  it('writes one frame and nothing else, whatever stands in it', () => {
    for (const attack of GENERATED_ATTACKS) {
      const {html} = writeOembed(configurationOf(attack), {...options, title: attack});
      for (const markup of [html, frameMarkup(configurationOf(attack), {...options, title: attack})]) {
        const {body, head} = parse(markup);
        expect(
          [...head.children, ...body.querySelectorAll('*')].map(({localName}) => localName),
        ).to.deep.equal(['iframe']);
        const frame = body.querySelector('iframe')!;
        expect(frame.getAttributeNames()).to.have.length(8);
        // Half a pair of surrogates has no place in an address.
        expect(new URL(frame.src).searchParams.get('src')).to.equal(
          new URLSearchParams({src: attack}).get('src'),
        );
      }
    }
  });

  it('is found by a link', () => {
    const link = parse(oembedLink('https://publisher.example/a.json?b&c', '"A" <b>')).querySelector('link')!;
    expect(link.rel).to.equal('alternate');
    expect(link.type).to.equal('application/json+oembed');
    expect(link.href).to.equal('https://publisher.example/a.json?b&c');
    expect(link.title).to.equal('"A" <b>');
  });
});
