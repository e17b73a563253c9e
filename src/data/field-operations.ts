import type {Names} from '../model/country.js';
import {readNames} from './read-names.js';

/** The id of a field operation, and its names in the order of `NAME_LANGUAGES`. */
const TEXT = `presence-in-albania|Presence in Albania|Présence en Albanie|Präsenz in Albanien|Presenza in Albania|Присутствие в Албании|Presencia en Albania
centre-in-ashgabat|Centre in Ashgabat|Centre d’Achgabat|Zentrum in Aschgabat|Centro di Ashgabat|Центр в Ашхабаде|Centro en Ashgabad
programme-office-in-astana|Programme Office in Astana|Bureau des programmes à Astana|Programmbüro in Astana|Ufficio dei programmi di Astana|Программный офис в Астане|Oficina de Programas en Astaná
programme-office-in-bishkek|Programme Office in Bishkek|Bureau des programmes à Bichkek|Programmbüro in Bischkek|Ufficio dei programmi di Bishkek|Программный офис в Бишкеке|Oficina de Programas en Bishkek
mission-to-bosnia-and-herzegovina|Mission to Bosnia and Herzegovina|Mission en Bosnie-Herzégovine|Mission in Bosnien und Herzegowina|Missione in Bosnia-Erzegovina|Миссия в Боснии и Герцеговине|Misión en Bosnia y Herzegovina
programme-office-in-dushanbe|Programme Office in Dushanbe|Bureau des programmes à Douchanbé|Programmbüro in Duschanbe|Ufficio dei programmi di Dušanbe|Программный офис в Душанбе|Oficina de Programas en Dushanbé
mission-in-kosovo|Mission in Kosovo|Mission au Kosovo|Mission im Kosovo|Missione in Kosovo|Миссия в Косово|Misión en Kosovo
mission-to-moldova|Mission to Moldova|Mission en Moldavie|Mission in Moldau|Missione in Moldova|Миссия в Молдове|Misión en Moldova
mission-to-montenegro|Mission to Montenegro|Mission au Monténégro|Mission in Montenegro|Missione in Montenegro|Миссия в Черногории|Misión en Montenegro
mission-to-serbia|Mission to Serbia|Mission en Serbie|Mission in Serbien|Missione in Serbia|Миссия в Сербии|Misión en Serbia
mission-to-skopje|Mission to Skopje|Mission à Skopje|Mission in Skopje|Missione a Skopje|Миссия в Скопье|Misión en Skopje
project-coordinator-in-uzbekistan|Project Co-ordinator in Uzbekistan|Coordonnateur des projets en Ouzbékistan|Projektkoordinator in Usbekistan|Coordinatore dei progetti in Uzbekistan|Координатор проектов в Узбекистане|Coordinador de Proyectos en Uzbekistán`;

let names: Map<string, Names> | undefined;

/** The names of a field operation of the organisation, by its id; undefined where there is none of that id. */
export const fieldOperationNames = (id: string): Names | undefined => {
  names ??= new Map(
    TEXT.split('\n').map((line) => {
      const [operation = '', ...texts] = line.split('|');
      return [operation, readNames(texts)];
    }),
  );
  return names.get(id);
};
