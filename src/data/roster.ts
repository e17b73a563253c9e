import type {Country, CountryGroup, Names, Roster} from '../model/country.js';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'] as const;

const inLanguages = (texts: readonly string[]): Names =>
  Object.fromEntries(LANGUAGES.map((language, i) => [language, texts[i] || texts[0]!]));

/**
 * A State a line: its alpha-3 code and its id, which is its alpha-2 code; its names in English, French, German, Italian,
 * Russian and Spanish, empty where it is the English one; then other names it is found by. A spelling that folding, or
 * the beginnings of words, find by themselves ("Oesterreich", "Bosnia") needs no place here.
 */
const STATES = {
  'participating-state': `ALB al|Albania|Albanie|Albanien||Албания||Shqipëria|Shqipëri|Shqiperia
AND ad|Andorra|Andorre|||Андорра||Principality of Andorra
ARM am|Armenia|Arménie|Armenien||Армения||Hayastan|Հայաստան
AUT at|Austria|Autriche|Österreich||Австрия||Oesterreich
AZE az|Azerbaijan|Azerbaïdjan|Aserbaidschan|Azerbaigian|Азербайджан|Azerbaiyán|Azərbaycan|Azerbaidjan|Azerbaijani Republic
BEL be|Belgium|Belgique|Belgien|Belgio|Бельгия|Bélgica|België
BLR by|Belarus|Bélarus|||Беларусь|Belarús|Belorussia|Byelorussia|Belarussia|Weißrussland|Weissrussland|Biélorussie|Bielorussia|Bielorrusia|Белоруссия
BIH ba|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia-Erzegovina|Босния и Герцеговина|Bosnia y Herzegovina|Bosnia|Bosnia & Herzegovina|Bosnia-Herzegovina|BiH|Bosna i Hercegovina|Bosnie|Bosnien|Bosnia Erzegovina|Bosnia ed Erzegovina|Босния
BGR bg|Bulgaria|Bulgarie|Bulgarien||Болгария||България|Balgariya
CAN ca|Canada||Kanada||Канада|Canadá
HRV hr|Croatia|Croatie|Kroatien|Croazia|Хорватия|Croacia|Hrvatska
CYP cy|Cyprus|Chypre|Zypern|Cipro|Кипр|Chipre|Kypros|Kıbrıs|Κύπρος|Republic of Cyprus
CZE cz|Czechia|Tchéquie|Tschechien|Cechia|Чехия|Chequia|Czech Republic|Czech|Česko|Cesko|Česká republika|République tchèque|Tschechische Republik|Repubblica Ceca|República Checa|Чешская Республика
DNK dk|Denmark|Danemark|Dänemark|Danimarca|Дания|Dinamarca|Danmark
EST ee|Estonia|Estonie|Estland||Эстония||Eesti
FIN fi|Finland|Finlande|Finnland|Finlandia|Финляндия|Finlandia|Suomi
FRA fr|France||Frankreich|Francia|Франция|Francia|République française|French Republic
GEO ge|Georgia|Géorgie|Georgien||Грузия||Sakartvelo|საქართველო|Gruzia|Gruzija|Republic of Georgia
DEU de|Germany|Allemagne|Deutschland|Germania|Германия|Alemania|FRG|Federal Republic of Germany|BRD|ФРГ
GRC gr|Greece|Grèce|Griechenland|Grecia|Греция|Grecia|Hellas|Ellada|Hellenic Republic|Ελλάδα
VAT va|Holy See|Saint-Siège|Heiliger Stuhl|Santa Sede|Святой Престол|Santa Sede|Vatican|Vatican City|Vatican City State|The Vatican|Apostolic See|Vatikan|Vatikanstadt|Vaticano|Città del Vaticano|Ватикан|Святейший Престол|Ciudad del Vaticano|État de la Cité du Vatican
HUN hu|Hungary|Hongrie|Ungarn|Ungheria|Венгрия|Hungría|Magyarország|Magyarorszag
ISL is|Iceland|Islande|Island|Islanda|Исландия|Islandia|Ísland
IRL ie|Ireland|Irlande|Irland|Irlanda|Ирландия|Irlanda|Éire|Eire|Republic of Ireland|Irish Republic|Southern Ireland
ITA it|Italy|Italie|Italien|Italia|Италия|Italia|Italian Republic
KAZ kz|Kazakhstan||Kasachstan|Kazakistan|Казахстан|Kazajstán|Kazakstan|Qazaqstan|Қазақстан|Kazajistán
KGZ kg|Kyrgyzstan|Kirghizistan|Kirgisistan|Kirghizistan|Кыргызстан|Kirguistán|Kirgizia|Kirghizia|Kirgizstan|Kirghizstan|Kyrgyz Republic|Kyrgyz|Kirghistan|Kirgisien|Киргизия|Киргизстан|Кыргызская Республика
LVA lv|Latvia|Lettonie|Lettland|Lettonia|Латвия|Letonia|Latvija
LIE li|Liechtenstein||||Лихтенштейн||Lichtenstein|Principality of Liechtenstein
LTU lt|Lithuania|Lituanie|Litauen|Lituania|Литва|Lituania|Lietuva|Litva
LUX lu|Luxembourg||Luxemburg|Lussemburgo|Люксембург|Luxemburgo|Lëtzebuerg|Letzebuerg|Grand Duchy of Luxembourg
MLT mt|Malta|Malte|||Мальта
MDA md|Moldova|Moldavie|Moldau||Молдова||Republic of Moldova|Moldavia|Moldawien|Republik Moldau|Молдавия|Republica Moldova
MCO mc|Monaco||||Монако|Mónaco|Principality of Monaco
MNG mn|Mongolia|Mongolie|Mongolei||Монголия||Mongol Uls|Монгол Улс
MNE me|Montenegro|Monténégro|||Черногория||Crna Gora|Црна Гора|Monte Negro
NLD nl|The Netherlands|Pays-Bas|Niederlande|Paesi Bassi|Нидерланды|Países Bajos|Netherlands|Holland|Nederland|Hollande|Olanda|Holanda|Голландия|Kingdom of the Netherlands|Dutch
MKD mk|North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|Северная Македония|Macedonia del Norte|Macedonia|FYROM|FYR Macedonia|Former Yugoslav Republic of Macedonia|Republic of Macedonia|Republic of North Macedonia|Severna Makedonija|Северна Македонија|Makedonija|Skopje|Mazedonien|Macédoine|Македония|ARYM|EJRM
NOR no|Norway|Norvège|Norwegen|Norvegia|Норвегия|Noruega|Norge|Noreg
POL pl|Poland|Pologne|Polen|Polonia|Польша|Polonia|Polska
PRT pt|Portugal|||Portogallo|Португалия||Portuguese Republic
ROU ro|Romania|Roumanie|Rumänien||Румыния|Rumania|România|Roumania|Rumanía
RUS ru|Russian Federation|Fédération de Russie|Russische Föderation|Federazione Russa|Российская Федерация|Federación de Rusia|Russia|Rossiya|Россия|РФ|RF|Russie|Russland|Rusia
SMR sm|San Marino|Saint-Marin|||Сан-Марино||Republic of San Marino
SRB rs|Serbia|Serbie|Serbien||Сербия||Srbija|Србија
SVK sk|Slovakia|Slovaquie|Slowakei|Slovacchia|Словакия|Eslovaquia|Slovak Republic|Slovensko
SVN si|Slovenia|Slovénie|Slowenien||Словения|Eslovenia|Slovenija
ESP es|Spain|Espagne|Spanien|Spagna|Испания|España|Espana|Kingdom of Spain
SWE se|Sweden|Suède|Schweden|Svezia|Швеция|Suecia|Sverige
CHE ch|Switzerland|Suisse|Schweiz|Svizzera|Швейцария|Suiza|Svizra|Swiss Confederation|Confoederatio Helvetica|Helvetia
TJK tj|Tajikistan|Tadjikistan|Tadschikistan|Tagikistan|Таджикистан|Tayikistán|Tadzhikistan|Tojikiston|Тоҷикистон
TUR tr|Türkiye||Türkei|Turchia|Турция||Turkey|Turkiye|Turquie|Turquía|Republic of Türkiye
TKM tm|Turkmenistan|Turkménistan|||Туркменистан|Turkmenistán|Turkmenia|Turkmenija|Türkmenistan|Туркмения
UKR ua|Ukraine|||Ucraina|Украина|Ucrania|Ukraina|Україна|The Ukraine
GBR gb|United Kingdom|Royaume-Uni|Vereinigtes Königreich|Regno Unito|Соединенное Королевство|Reino Unido|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|GB|GBR|United Kingdom of Great Britain and Northern Ireland|Grande-Bretagne|Angleterre|Großbritannien|Grossbritannien|Gran Bretagna|Inghilterra|Gran Bretaña|Inglaterra|Великобритания|Англия|Британия
USA us|United States of America|États-Unis d’Amérique|Vereinigte Staaten von Amerika|Stati Uniti d’America|Соединенные Штаты Америки|Estados Unidos de América|USA|U.S.A.|US|U.S.|United States|America|États-Unis|Etats-Unis|Vereinigte Staaten|Stati Uniti|EE. UU.|EEUU|EUA|США|Америка|Соединенные Штаты|Estados Unidos
UZB uz|Uzbekistan|Ouzbékistan|Usbekistan||Узбекистан|Uzbekistán|Oʻzbekiston|O'zbekiston|Ozbekiston|Ўзбекистон`,
  'asian-partner': `AFG af|Afghanistan||||Афганистан|Afganistán|Afghanestan|Islamic Republic of Afghanistan
AUS au|Australia|Australie|Australien||Австралия
JPN jp|Japan|Japon||Giappone|Япония|Japón|Nippon|Nihon|日本
KOR kr|Republic of Korea|République de Corée|Republik Korea|Repubblica di Corea|Республика Корея|República de Corea|South Korea|Korea|ROK|Korea, Republic of|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|Южная Корея|한국|대한민국
THA th|Thailand|Thaïlande||Thailandia|Таиланд|Tailandia|Siam|ประเทศไทย`,
  'mediterranean-partner': `DZA dz|Algeria|Algérie|Algerien||Алжир|Argelia|الجزائر
EGY eg|Egypt|Égypte|Ägypten|Egitto|Египет|Egipto|Misr|Arab Republic of Egypt|مصر
ISR il|Israel|Israël||Israele|Израиль||Yisrael|ישראל
JOR jo|Jordan|Jordanie|Jordanien|Giordania|Иордания|Jordania|Hashemite Kingdom of Jordan|الأردن
MAR ma|Morocco|Maroc|Marokko|Marocco|Марокко|Marruecos|المغرب|Kingdom of Morocco
TUN tn|Tunisia|Tunisie|Tunesien||Тунис|Túnez|تونس`,
};

const GROUPS: readonly CountryGroup[] = [
  {
    id: 'participating-state',
    names: inLanguages([
      'Participating States',
      'États participants',
      'Teilnehmerstaaten',
      'Stati partecipanti',
      'Государства-участники',
      'Estados participantes',
    ]),
  },
  {
    id: 'asian-partner',
    names: inLanguages([
      'Asian Partners for Co-operation',
      'Partenaires asiatiques pour la coopération',
      'Kooperationspartner in Asien',
      'Partner asiatici per la cooperazione',
      'Азиатские партнеры по сотрудничеству',
      'Socios asiáticos para la Cooperación',
    ]),
  },
  {
    id: 'mediterranean-partner',
    names: inLanguages([
      'Mediterranean Partners for Co-operation',
      'Partenaires méditerranéens pour la coopération',
      'Kooperationspartner im Mittelmeerraum',
      'Partner mediterranei per la cooperazione',
      'Средиземноморские партнеры по сотрудничеству',
      'Socios mediterráneos para la Cooperación',
    ]),
  },
];

/** What few States have. */
const MORE: Readonly<Record<string, Partial<Country>>> = {
  ch: {
    badge: inLanguages([
      'OSCE Chairpersonship 2026',
      'Présidence de l’OSCE 2026',
      'OSZE-Vorsitz 2026',
      'Presidenza dell’OSCE 2026',
      'Председательство в ОБСЕ 2026',
      'Presidencia de la OSCE 2026',
    ]),
  },
  nl: {sortNames: {en: 'Netherlands'}},
};

const readState = (line: string, group: string): Country => {
  const [codes = '', ...names] = line.split('|');
  const [alpha3, id = ''] = codes.split(' ');
  return {
    id,
    group,
    names: inLanguages(names),
    alpha2: id.toUpperCase(),
    alpha3,
    aliases: names.slice(LANGUAGES.length),
    ...MORE[id],
  };
};

let roster: Roster | undefined;

/** The participating States and the Partners for Co-operation, always the same object. */
export const builtInRoster = (): Roster =>
  (roster ??= {
    groups: GROUPS,
    countries: Object.entries(STATES).flatMap(([group, lines]) =>
      lines.split('\n').map((line) => readState(line, group)),
    ),
    problems: [],
  });
