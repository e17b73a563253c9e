import {readNameTable} from './read-name-table.js';

const TEXT = `AL|Shqipëria
AM|Hayastan|Հայաստան
AZ|Azərbaycan
BA|Bosna i Hercegovina
BE|België
BG|България
BY|Belorussia|Byelorussia|Weißrussland|Biélorussie|Bielorussia|Bielorrusia|Белоруссия
CH|Svizra|Swiss Confederation|Confoederatio Helvetica|Helvetia
CY|Kypros|Kıbrıs|Κύπρος
CZ|Czech Republic|Česko|Česká republika|Repubblica Ceca|República Checa|Чешская Республика
DE|BRD|FRG|ФРГ
DK|Danmark
DZ|الجزائر
EE|Eesti
EG|Misr|مصر
FI|Suomi
GB|UK|Great Britain|England|Scotland|Wales|United Kingdom of Great Britain and Northern Ireland|Grande-Bretagne|Angleterre|Großbritannien|Gran Bretagna|Inghilterra|Gran Bretaña|Inglaterra|Великобритания|Англия|Британия
GE|Sakartvelo|საქართველო|Gruzia
GR|Hellas|Hellenic Republic|Repubblica Ellenica|Ελλάδα
HR|Hrvatska
HU|Magyarország
IE|Éire
IL|Yisrael|ישראל
JO|الأردن
JP|Nippon|日本
KG|Kirgizia|Kirghizia|Kyrgyz Republic|Киргизия|Киргизстан
KR|South Korea|ROK|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|Южная Корея|한국|대한민국
KZ|Kazakstan|Qazaqstan|Қазақстан|Kazajistán
LI|Lichtenstein
LT|Lietuva|Litva
LU|Lëtzebuerg
LV|Latvija
MA|المغرب
MD|Moldavia|Moldawien|Молдавия
ME|Crna Gora|Црна Гора
MK|FYROM|FYR Macedonia|Severna Makedonija|Северна Македонија|Skopje|Mazedonien
MN|Mongol Uls|Монгол Улс
NL|Holland|Hollande|Nederland|Olanda|Holanda|Голландия|Dutch
NO|Norge|Noreg
PL|Polska
RS|Srbija|Србија
RU|Russia|Rossiya|Россия|Russland|RF|РФ
SE|Sverige
SI|Slovenija
SK|Slovensko|Slovak Republic
TH|ประเทศไทย
TJ|Tojikiston|Тоҷикистон
TM|Turkmenia|Туркмения
TN|تونس
TR|Turkey|Turquie|Turquía
UA|Ukraina|Україна
US|EEUU|EUA|США|Америка
UZ|Oʻzbekiston|Ўзбекистон
VA|Vatican City|Vatikanstadt|Vaticano|Città del Vaticano|Ciudad del Vaticano|Cité du Vatican|Ватикан|Святейший Престол`;

/**
 * Other names of the States of the roster that readers are likely to look for, by ISO 3166-1 alpha-2 code: what a State calls
 * itself, short forms, names it had. What the search finds by itself needs no place here:
 * other accents ("Oesterreich"), the beginnings of words ("Bosnia"), official forms ("Republic of Albania"). They are apart from
 * the roster, so that a page loads them only with a search.
 */
export const otherNames = (): ReadonlyMap<string, readonly string[]> => readNameTable(TEXT);
