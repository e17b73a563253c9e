const TEXT = `af|Afghanestan|افغانستان|Owganystan
ad|Valleys of Andorra
am|Հայաստանի Հանրապետություն
az|Азәрбајҹан
ba|Босна и Херцеговина
bg|Balgariya
by|Belarussia
cy|Κυπριακή Δημοκρατία
de|Bundesrepublik Deutschland|West Germany|RFA|RFT
dz|People's Democratic Republic of Algeria|République algérienne démocratique et populaire|Demokratische Volksrepublik Algerien|Repubblica Democratica Popolare di Algeria|República Argelina Democrática y Popular|Алжирская Народная Демократическая Республика|الجمهورية الجزائرية الديمقراطية الشعبية|Al Jazair|Dzayer
eg|جمهورية مصر العربية|United Arab Republic
fi|Suomen tasavalta
fr|French Republic|Französische Republik
gb|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии|Schottland|Écosse|Scozia|Escocia|Шотландия|Pays de Galles|Galles|Gales|Уэльс|Северная Ирландия
ge|Gruzija
gr|Ellada|Ελλάς|Ελληνική Δημοκρατία|Elliniki Dimokratia|Греческая Республика
hu|Magyar Köztársaság
ie|Southern Ireland|Irish Republic|Poblacht na hÉireann
il|إسرائيل
is|Lýðveldið Ísland
it|Итальянская Республика
jo|Al Urdun|المملكة الأردنية الهاشمية|Transjordan
jp|Nihon|日本国
kg|Kirgizstan|Kirghizstan|Kirghistan|Kirgistan|Kirgisien|Кыргызская Республика
kr|Hanguk|Daehan Minguk|남한
lt|Литовская Республика
ma|Al Maghrib|المملكة المغربية|ⵍⵎⵖⵔⵉⴱ
mc|Múnegu
mk|ARYM|EJRM|БЮРМ
mn|Mongolian People’s Republic
no|Norgga
pt|Portugiesische Republik
ro|Roumania
ru|Rossija
sk|Slovenská republika
th|ไทย|ราชอาณาจักรไทย|Prathet Thai|Siam
tj|Tadzhikistan
tn|الجمهورية التونسية
tr|Турецкая Республика
va|Apostolic See|Holy See, Vatican City State|Saint-Siège, État de la Cité du Vatican|Vatikanstaat|Sancta Sedes`;

/**
 * Names of States of the roster that are rarely used, by the id of the State: former names, official forms that no rule
 * derives, other scripts. They are apart from the roster, so that a page loads them only once a reader needs them.
 */
export const furtherNames = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    TEXT.split('\n').map((line) => {
      const [id = '', ...names] = line.split('|');
      return [id, names];
    }),
  );
