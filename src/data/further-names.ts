const TEXT = `ad|Valleys of Andorra|Valls d’Andorra
af|Afghanestan|افغانستان|Owganystan
am|Հայաստանի Հանրապետություն
au|Aussie
az|Азәрбајҹан|Azeri
ba|Босна и Херцеговина
bg|Balgariya
by|Belarussia|White Russia|Belarusian
ca|Canadian
cy|Κυπριακή Δημοκρατία|Kypriaki Dimokratia|Cypriot
cz|Bohemia|Čechy
de|Bundesrepublik Deutschland|West Germany|RFA|RFT|East Germany|German Democratic Republic|Deutsche Demokratische Republik|GDR|DDR|RDA|RDT|ГДР
dk|Danish|Dane
dz|People's Democratic Republic of Algeria|République algérienne démocratique et populaire|Demokratische Volksrepublik Algerien|Repubblica Democratica Popolare di Algeria|República Argelina Democrática y Popular|Алжирская Народная Демократическая Республика|الجمهورية الجزائرية الديمقراطية الشعبية|Al Jazair|Dzayer|El Djazair|ⴷⵣⴰⵢⵔ
eg|جمهورية مصر العربية|United Arab Republic|Masr|Egyptian
es|Spanish|Spaniard
fi|Suomen tasavalta|Finnish
fr|French Republic|Französische Republik
gb|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии|Schottland|Écosse|Scozia|Escocia|Шотландия|Pays de Galles|Galles|Gales|Уэльс|Северная Ирландия|Y Deyrnas Unedig|An Rìoghachd Aonaichte|An Ríocht Aontaithe|Prydain Fawr|Cymru|Lloegr|British|Briton|English|Scottish|Welsh|Northern Irish
ge|Gruzija
gr|Ellada|Ελλάς|Ελληνική Δημοκρατία|Elliniki Dimokratia|Греческая Республика|Elliniki Dhimokratia|Greek
hu|Magyar Köztársaság|Hungarian
ie|Southern Ireland|Irish Republic|Poblacht na hÉireann|Irish Free State|Saorstát Éireann|ROI
il|إسرائيل
is|Lýðveldið Ísland|Icelandic
it|Итальянская Республика
jo|Al Urdun|المملكة الأردنية الهاشمية|Transjordan|Urdunn
jp|Nihon|日本国|にほん|にっぽん|Nihon koku|Nippon koku|Japanese
kg|Kirgizstan|Kirghizstan|Kirghistan|Kirgistan|Kirgisien|Кыргызская Республика
kr|Hanguk|Daehan Minguk|남한|Taehan Minguk|大韓民國
lt|Литовская Республика
lu|Luxembourgish
ma|Al Maghrib|المملكة المغربية|ⵍⵎⵖⵔⵉⴱ|Moroccan
mc|Múnegu|Monte Carlo|Monégasque
me|Mal i Zi
mk|ARYM|EJRM|БЮРМ|Maqedonia e Veriut|Macedonia (FYROM)|TFYR Macedonia
mn|Mongolian People’s Republic|Outer Mongolia|ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ
mt|Maltese Islands
no|Norgga
pl|Rzeczpospolita Polska|Polish
pt|Portugiesische Republik|Portuguese
ro|Roumania
ru|Rossija
se|Ruotsi|Swedish
sk|Slovenská republika
sm|Sammarinese
th|ไทย|ราชอาณาจักรไทย|Prathet Thai|Siam|Ratcha Anachak Thai|Mueang Thai|เมืองไทย
tj|Tadzhikistan
tn|الجمهورية التونسية
tr|Турецкая Республика|Turkish
ua|Ukrainian
us|US of America
va|Apostolic See|Holy See, Vatican City State|Saint-Siège, État de la Cité du Vatican|Vatikanstaat|Sancta Sedes|Civitas Vaticana`;

/**
 * Names of States of the roster that are rarely used, by the id of the State: former names, official forms that no rule
 * derives, names in a language of a region, other scripts, adjectives. They are apart from the roster, so that a page loads them only once a reader needs them.
 */
export const furtherNames = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    TEXT.split('\n').map((line) => {
      const [id = '', ...names] = line.split('|');
      return [id, names];
    }),
  );
