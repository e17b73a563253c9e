import {readNameTable} from './read-name-table.js';

const TEXT = `AD|Valleys of Andorra|Valls d’Andorra
AF|Afghanestan|افغانستان|Owganystan
AM|Հայաստանի Հանրապետություն
AU|Aussie
AZ|Азәрбајҹан|Azeri
BA|Босна и Херцеговина
BG|Balgariya
BY|Belarussia|White Russia|Belarusian
CA|Canadian
CY|Κυπριακή Δημοκρατία|Kypriaki Dimokratia|Cypriot
CZ|Bohemia|Čechy
DE|Bundesrepublik Deutschland|West Germany|RFA|RFT|East Germany|German Democratic Republic|Deutsche Demokratische Republik|GDR|DDR|RDA|RDT|ГДР
DK|Danish|Dane
DZ|People's Democratic Republic of Algeria|République algérienne démocratique et populaire|Demokratische Volksrepublik Algerien|Repubblica Democratica Popolare di Algeria|República Argelina Democrática y Popular|Алжирская Народная Демократическая Республика|الجمهورية الجزائرية الديمقراطية الشعبية|Al Jazair|Dzayer|El Djazair|ⴷⵣⴰⵢⵔ
EG|جمهورية مصر العربية|United Arab Republic|Masr|Egyptian
ES|Spanish|Spaniard
FI|Suomen tasavalta|Finnish
FR|French Republic|Französische Republik
GB|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии|Schottland|Écosse|Scozia|Escocia|Шотландия|Pays de Galles|Galles|Gales|Уэльс|Северная Ирландия|Y Deyrnas Unedig|An Rìoghachd Aonaichte|An Ríocht Aontaithe|Prydain Fawr|Cymru|Lloegr|British|Briton|English|Scottish|Welsh|Northern Irish|Объединенное Королевство
GE|Gruzija
GR|Ellada|Ελλάς|Ελληνική Δημοκρατία|Elliniki Dimokratia|Греческая Республика|Elliniki Dhimokratia|Greek
HU|Magyar Köztársaság|Hungarian
IE|Southern Ireland|Irish Republic|Poblacht na hÉireann|Irish Free State|Saorstát Éireann|ROI
IL|إسرائيل
IS|Lýðveldið Ísland|Icelandic
IT|Итальянская Республика
JO|Al Urdun|المملكة الأردنية الهاشمية|Transjordan|Urdunn
JP|Nihon|日本国|にほん|にっぽん|Nihon koku|Nippon koku|Japanese
KG|Kirgizstan|Kirghizstan|Kirghistan|Kirgistan|Kirgisien|Кыргызская Республика
KR|Hanguk|Daehan Minguk|남한|Taehan Minguk|大韓民國|大韓民国
LT|Литовская Республика
LU|Luxembourgish
MA|Al Maghrib|المملكة المغربية|ⵍⵎⵖⵔⵉⴱ|Moroccan
MC|Múnegu|Monte Carlo|Monégasque
ME|Mal i Zi
MK|ARYM|EJRM|БЮРМ|Maqedonia e Veriut|Macedonia (FYROM)|TFYR Macedonia
MN|Mongolian People’s Republic|Outer Mongolia|ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ
MT|Maltese Islands
NO|Norgga
PL|Rzeczpospolita Polska|Polish
PT|Portugiesische Republik|Portuguese
RO|Roumania
RU|Rossija
SE|Ruotsi|Swedish
SK|Slovenská republika
SM|Sammarinese
TH|ไทย|ราชอาณาจักรไทย|Prathet Thai|Siam|Ratcha Anachak Thai|Mueang Thai|เมืองไทย
TJ|Tadzhikistan
TN|الجمهورية التونسية
TR|Турецкая Республика|Turkish
UA|Ukrainian
US|US of America
VA|Apostolic See|Holy See, Vatican City State|Saint-Siège, État de la Cité du Vatican|Vatikanstaat|Sancta Sedes|Civitas Vaticana`;

/**
 * Names of States of the roster that are rarely used, by ISO 3166-1 alpha-2 code: former names, official forms that no rule
 * derives, names in a language of a region, other scripts, adjectives. A page loads them only once a search has found nothing else.
 */
export const furtherNames = (): ReadonlyMap<string, readonly string[]> => readNameTable(TEXT);
