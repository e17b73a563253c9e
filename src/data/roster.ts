import type {Country, CountryGroup, Roster} from '../model/country.js';
import {NAME_LANGUAGES, readNames} from './read-names.js';

/**
 * A group in each text: its id and names, then its States in the order of the English alphabet, one a line. The line of a
 * State has its codes; its names in the order of `NAME_LANGUAGES`, empty where it is the English one; and other names it is
 * found by. Its codes are alpha-2, which is its id, and alpha-3, written as one where the one begins with the other.
 *
 * English names of participating States are those of the organisation's own list, other names those of the Unicode CLDR 48;
 * `name-sources.ts` lists each that is neither. Spellings that the search finds by itself need no place here: other accents
 * ("Oesterreich"), the beginnings of words ("Bosnia"), official forms ("Republic of Albania").
 */
const GROUPS = [
  `participating-state|Participating States|États participants|Teilnehmerstaaten|Stati partecipanti|Государства-участники|Estados participantes
alb|Albania|Albanie|Albanien||Албания||Shqipëria
adand|Andorra|Andorre|||Андорра
amarm|Armenia|Arménie|Armenien||Армения||Hayastan|Հայաստան
ataut|Austria|Autriche|Österreich||Австрия
aze|Azerbaijan|Azerbaïdjan|Aserbaidschan|Azerbaigian|Азербайджан|Azerbaiyán|Azərbaycan
byblr|Belarus|Bélarus|||Беларусь|Belarús|Belorussia|Byelorussia|Weißrussland|Biélorussie|Bielorussia|Bielorrusia|Белоруссия
bel|Belgium|Belgique|Belgien|Belgio|Бельгия|Bélgica|België
babih|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia-Erzegovina|Босния и Герцеговина|Bosnia y Herzegovina|Bosna i Hercegovina
bgr|Bulgaria|Bulgarie|Bulgarien||Болгария||България
can|Canada||Kanada||Канада|Canadá
hrv|Croatia|Croatie|Kroatien|Croazia|Хорватия|Croacia|Hrvatska
cyp|Cyprus|Chypre|Zypern|Cipro|Кипр|Chipre|Kypros|Kıbrıs|Κύπρος
cze|Czechia|Tchéquie|Tschechien|Cechia|Чехия|Chequia|Czech Republic|Česko|Česká republika|Repubblica Ceca|República Checa|Чешская Республика
dkdnk|Denmark|Danemark|Dänemark|Danimarca|Дания|Dinamarca|Danmark
eeest|Estonia|Estonie|Estland||Эстония||Eesti
fin|Finland|Finlande|Finnland|Finlandia|Финляндия|Finlandia|Suomi
fra|France||Frankreich|Francia|Франция|Francia
geo|Georgia|Géorgie|Georgien||Грузия||Sakartvelo|საქართველო|Gruzia
deu|Germany|Allemagne|Deutschland|Germania|Германия|Alemania|BRD|FRG|ФРГ
grc|Greece|Grèce|Griechenland|Grecia|Греция|Grecia|Hellas|Hellenic Republic|Repubblica Ellenica|Ελλάδα
vat|Holy See|Saint-Siège|Heiliger Stuhl|Santa Sede|Святой Престол|Santa Sede|Vatican City|Vatikanstadt|Vaticano|Città del Vaticano|Ciudad del Vaticano|Cité du Vatican|Ватикан|Святейший Престол
hun|Hungary|Hongrie|Ungarn|Ungheria|Венгрия|Hungría|Magyarország
isl|Iceland|Islande|Island|Islanda|Исландия|Islandia|Ísland
ieirl|Ireland|Irlande|Irland|Irlanda|Ирландия|Irlanda|Éire
ita|Italy|Italie|Italien|Italia|Италия|Italia
kzkaz|Kazakhstan||Kasachstan|Kazakistan|Казахстан|Kazajstán|Kazakstan|Qazaqstan|Қазақстан|Kazajistán
kgz|Kyrgyzstan|Kirghizistan|Kirgisistan|Kirghizistan|Кыргызстан|Kirguistán|Kirgizia|Kirghizia|Kyrgyz Republic|Киргизия|Киргизстан
lva|Latvia|Lettonie|Lettland|Lettonia|Латвия|Letonia|Latvija
lie|Liechtenstein||||Лихтенштейн||Lichtenstein
ltu|Lithuania|Lituanie|Litauen|Lituania|Литва|Lituania|Lietuva|Litva
lux|Luxembourg||Luxemburg|Lussemburgo|Люксембург|Luxemburgo|Lëtzebuerg
mtmlt|Malta|Malte|||Мальта
mda|Moldova|Moldavie|Moldau||Молдова||Moldavia|Moldawien|Молдавия
mco|Monaco||||Монако|Mónaco
mng|Mongolia|Mongolie|Mongolei||Монголия||Mongol Uls|Монгол Улс
memne|Montenegro|Monténégro|||Черногория||Crna Gora|Црна Гора
nld|The Netherlands|Pays-Bas|Niederlande|Paesi Bassi|Нидерланды|Países Bajos|Holland|Hollande|Nederland|Olanda|Holanda|Голландия|Dutch
mkd|North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|Северная Македония|Macedonia del Norte|FYROM|FYR Macedonia|Severna Makedonija|Северна Македонија|Skopje|Mazedonien
nor|Norway|Norvège|Norwegen|Norvegia|Норвегия|Noruega|Norge|Noreg
plpol|Poland|Pologne|Polen|Polonia|Польша|Polonia|Polska
ptprt|Portugal|||Portogallo|Португалия
rou|Romania|Roumanie|Rumänien||Румыния|Rumania
rus|Russian Federation|Fédération de Russie|Russische Föderation|Federazione Russa|Российская Федерация|Federación de Rusia|Russia|Rossiya|Россия|Russland|RF|РФ
smr|San Marino|Saint-Marin|||Сан-Марино
rssrb|Serbia|Serbie|Serbien||Сербия||Srbija|Србија
sksvk|Slovakia|Slovaquie|Slowakei|Slovacchia|Словакия|Eslovaquia|Slovensko|Slovak Republic
sisvn|Slovenia|Slovénie|Slowenien||Словения|Eslovenia|Slovenija
esp|Spain|Espagne|Spanien|Spagna|Испания|España
seswe|Sweden|Suède|Schweden|Svezia|Швеция|Suecia|Sverige
che|Switzerland|Suisse|Schweiz|Svizzera|Швейцария|Suiza|Svizra|Swiss Confederation|Confoederatio Helvetica|Helvetia
tjk|Tajikistan|Tadjikistan|Tadschikistan|Tagikistan|Таджикистан|Tayikistán|Tojikiston|Тоҷикистон
trtur|Türkiye||Türkei|Turchia|Турция||Turkey|Turquie|Turquía
tmtkm|Turkmenistan|Turkménistan|||Туркменистан|Turkmenistán|Turkmenia|Туркмения
uaukr|Ukraine|||Ucraina|Украина|Ucrania|Ukraina|Україна
gbr|United Kingdom|Royaume-Uni|Vereinigtes Königreich|Regno Unito|Соединенное Королевство|Reino Unido|UK|Great Britain|England|Scotland|Wales|United Kingdom of Great Britain and Northern Ireland|Grande-Bretagne|Angleterre|Großbritannien|Gran Bretagna|Inghilterra|Gran Bretaña|Inglaterra|Великобритания|Англия|Британия
usa|United States of America|États-Unis d’Amérique|Vereinigte Staaten von Amerika|Stati Uniti d’America|Соединенные Штаты Америки|Estados Unidos de América|EEUU|EUA|США|Америка
uzb|Uzbekistan|Ouzbékistan|Usbekistan||Узбекистан|Uzbekistán|Oʻzbekiston|Ўзбекистон`,
  `asian-partner|Asian Partners for Co-operation|Partenaires asiatiques pour la coopération|Kooperationspartner in Asien|Partner asiatici per la cooperazione|Азиатские партнеры по сотрудничеству|Socios asiáticos para la Cooperación
afg|Afghanistan||||Афганистан|Afganistán
aus|Australia|Australie|Australien||Австралия
jpn|Japan|Japon||Giappone|Япония|Japón|Nippon|日本
krkor|Republic of Korea|République de Corée|Republik Korea|Repubblica di Corea|Республика Корея|República de Corea|South Korea|ROK|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|Южная Корея|한국|대한민국
tha|Thailand|Thaïlande||Thailandia|Таиланд|Tailandia|ประเทศไทย`,
  `mediterranean-partner|Mediterranean Partners for Co-operation|Partenaires méditerranéens pour la coopération|Kooperationspartner im Mittelmeerraum|Partner mediterranei per la cooperazione|Средиземноморские партнеры по сотрудничеству|Socios mediterráneos para la Cooperación
dza|Algeria|Algérie|Algerien||Алжир|Argelia|الجزائر
egy|Egypt|Égypte|Ägypten|Egitto|Египет|Egipto|Misr|مصر
ilisr|Israel|Israël||Israele|Израиль||Yisrael|ישראל
jor|Jordan|Jordanie|Jordanien|Giordania|Иордания|Jordania|الأردن
mar|Morocco|Maroc|Marokko|Marocco|Марокко|Marruecos|المغرب
tntun|Tunisia|Tunisie|Tunesien||Тунис|Túnez|تونس`,
];

const BADGE =
  'OSCE Chairpersonship 2026|Présidence de l’OSCE 2026|OSZE-Vorsitz 2026|Presidenza dell’OSCE 2026|Председательство в ОБСЕ 2026|Presidencia de la OSCE 2026';

/** What few States have. */
const EXCEPTIONS: Readonly<Record<string, Partial<Country>>> = {
  ch: {badge: readNames(BADGE.split('|'))},
  nl: {sortNames: {en: 'Netherlands'}},
};

const readCountry = (line: string, group: string): Country => {
  const [codes = '', ...names] = line.split('|');
  const id = codes.slice(0, 2);
  return {
    id,
    group,
    names: readNames(names),
    alpha2: id.toUpperCase(),
    alpha3: codes.slice(-3).toUpperCase(),
    aliases: names.slice(NAME_LANGUAGES.length),
    ...EXCEPTIONS[id],
  };
};

const readRoster = (): Roster => {
  const groups: CountryGroup[] = [];
  const countries: Country[] = [];
  for (const text of GROUPS) {
    const [head = '', ...lines] = text.split('\n');
    const [id = '', ...names] = head.split('|');
    groups.push({id, names: readNames(names)});
    countries.push(...lines.map((line) => readCountry(line, id)));
  }
  return {groups, countries, problems: []};
};

let roster: Roster | undefined;

/** The participating States and the Partners for Co-operation: read when it is first asked for, then always the same object. */
export const builtInRoster = (): Roster => (roster ??= readRoster());
