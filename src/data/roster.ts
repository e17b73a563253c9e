import type {Country, CountryGroup, Roster} from '../model/country.js';
import {readNames} from './read-names.js';

/**
 * A group in each text: its id and names, then its States in the order of the English alphabet, one a line. The line of a
 * State has its codes and its names in the order of `NAME_LANGUAGES`, empty where it is the English one. Its codes are
 * alpha-2, which is its id, and alpha-3, written as one where the one begins with the other.
 *
 * English names of participating States are those of the organisation's own list, names in other languages those of the
 * Unicode CLDR 48; `name-sources.ts` lists each that is neither.
 */
const GROUPS = [
  `participating-state|Participating States|États participants|Teilnehmerstaaten|Stati partecipanti|Государства-участники|Estados participantes
alb|Albania|Albanie|Albanien||Албания
adand|Andorra|Andorre|||Андорра
amarm|Armenia|Arménie|Armenien||Армения
ataut|Austria|Autriche|Österreich||Австрия
aze|Azerbaijan|Azerbaïdjan|Aserbaidschan|Azerbaigian|Азербайджан|Azerbaiyán
byblr|Belarus|Bélarus|||Беларусь|Belarús
bel|Belgium|Belgique|Belgien|Belgio|Бельгия|Bélgica
babih|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia-Erzegovina|Босния и Герцеговина|Bosnia y Herzegovina
bgr|Bulgaria|Bulgarie|Bulgarien||Болгария
can|Canada||Kanada||Канада|Canadá
hrv|Croatia|Croatie|Kroatien|Croazia|Хорватия|Croacia
cyp|Cyprus|Chypre|Zypern|Cipro|Кипр|Chipre
cze|Czechia|Tchéquie|Tschechien|Cechia|Чехия|Chequia
dkdnk|Denmark|Danemark|Dänemark|Danimarca|Дания|Dinamarca
eeest|Estonia|Estonie|Estland||Эстония
fin|Finland|Finlande|Finnland|Finlandia|Финляндия|Finlandia
fra|France||Frankreich|Francia|Франция|Francia
geo|Georgia|Géorgie|Georgien||Грузия
deu|Germany|Allemagne|Deutschland|Germania|Германия|Alemania
grc|Greece|Grèce|Griechenland|Grecia|Греция|Grecia
vat|Holy See|Saint-Siège|Heiliger Stuhl|Santa Sede|Святой Престол|Santa Sede
hun|Hungary|Hongrie|Ungarn|Ungheria|Венгрия|Hungría
isl|Iceland|Islande|Island|Islanda|Исландия|Islandia
ieirl|Ireland|Irlande|Irland|Irlanda|Ирландия|Irlanda
ita|Italy|Italie|Italien|Italia|Италия|Italia
kzkaz|Kazakhstan||Kasachstan|Kazakistan|Казахстан|Kazajstán
kgz|Kyrgyzstan|Kirghizistan|Kirgisistan|Kirghizistan|Кыргызстан|Kirguistán
lva|Latvia|Lettonie|Lettland|Lettonia|Латвия|Letonia
lie|Liechtenstein||||Лихтенштейн
ltu|Lithuania|Lituanie|Litauen|Lituania|Литва|Lituania
lux|Luxembourg||Luxemburg|Lussemburgo|Люксембург|Luxemburgo
mtmlt|Malta|Malte|||Мальта
mda|Moldova|Moldavie|Moldau||Молдова
mco|Monaco||||Монако|Mónaco
mng|Mongolia|Mongolie|Mongolei||Монголия
memne|Montenegro|Monténégro|||Черногория
nld|The Netherlands|Pays-Bas|Niederlande|Paesi Bassi|Нидерланды|Países Bajos
mkd|North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|Северная Македония|Macedonia del Norte
nor|Norway|Norvège|Norwegen|Norvegia|Норвегия|Noruega
plpol|Poland|Pologne|Polen|Polonia|Польша|Polonia
ptprt|Portugal|||Portogallo|Португалия
rou|Romania|Roumanie|Rumänien||Румыния|Rumania
rus|Russian Federation|Fédération de Russie|Russische Föderation|Federazione Russa|Российская Федерация|Federación de Rusia
smr|San Marino|Saint-Marin|||Сан-Марино
rssrb|Serbia|Serbie|Serbien||Сербия
sksvk|Slovakia|Slovaquie|Slowakei|Slovacchia|Словакия|Eslovaquia
sisvn|Slovenia|Slovénie|Slowenien||Словения|Eslovenia
esp|Spain|Espagne|Spanien|Spagna|Испания|España
seswe|Sweden|Suède|Schweden|Svezia|Швеция|Suecia
che|Switzerland|Suisse|Schweiz|Svizzera|Швейцария|Suiza
tjk|Tajikistan|Tadjikistan|Tadschikistan|Tagikistan|Таджикистан|Tayikistán
trtur|Türkiye||Türkei|Turchia|Турция
tmtkm|Turkmenistan|Turkménistan|||Туркменистан|Turkmenistán
uaukr|Ukraine|||Ucraina|Украина|Ucrania
gbr|United Kingdom|Royaume-Uni|Vereinigtes Königreich|Regno Unito|Соединенное Королевство|Reino Unido
usa|United States of America|États-Unis d’Amérique|Vereinigte Staaten von Amerika|Stati Uniti d’America|Соединенные Штаты Америки|Estados Unidos de América
uzb|Uzbekistan|Ouzbékistan|Usbekistan||Узбекистан|Uzbekistán`,
  `asian-partner|Asian Partners for Co-operation|Partenaires asiatiques pour la coopération|Kooperationspartner in Asien|Partner asiatici per la cooperazione|Азиатские партнеры по сотрудничеству|Socios asiáticos para la Cooperación
afg|Afghanistan||||Афганистан|Afganistán
aus|Australia|Australie|Australien||Австралия
jpn|Japan|Japon||Giappone|Япония|Japón
krkor|Republic of Korea|République de Corée|Republik Korea|Repubblica di Corea|Республика Корея|República de Corea
tha|Thailand|Thaïlande||Thailandia|Таиланд|Tailandia`,
  `mediterranean-partner|Mediterranean Partners for Co-operation|Partenaires méditerranéens pour la coopération|Kooperationspartner im Mittelmeerraum|Partner mediterranei per la cooperazione|Средиземноморские партнеры по сотрудничеству|Socios mediterráneos para la Cooperación
dza|Algeria|Algérie|Algerien||Алжир|Argelia
egy|Egypt|Égypte|Ägypten|Egitto|Египет|Egipto
ilisr|Israel|Israël||Israele|Израиль
jor|Jordan|Jordanie|Jordanien|Giordania|Иордания|Jordania
mar|Morocco|Maroc|Marokko|Marocco|Марокко|Marruecos
tntun|Tunisia|Tunisie|Tunesien||Тунис|Túnez`,
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
