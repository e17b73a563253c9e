import type {Roster} from '../model/country.js';

/** The id of a State, when it joined, to the day or the year as far as is known, and the field operation in it. */
const TEXT = `al|1991-06-19|presence-in-albania
ad|1996-04-25
am|1992-01-30
at|1973-06-25
az|1992-01-30
be|1973-06-25
by|1992-01-30
ba|1992-04-30|mission-to-bosnia-and-herzegovina
bg|1973-06-25
ca|1973-06-25
hr|1992-03-24
cy|1973-06-25
cz|1993-01-01
dk|1973-06-25
ee|1991-09-10
fi|1973-06-25
fr|1973-06-25
ge|1992-03-24
de|1973-06-25
gr|1973-06-25
va|1973-06-25
hu|1973-06-25
is|1973-06-25
ie|1973-06-25
it|1973-06-25
kz|1992-01-30|programme-office-in-astana
kg|1992-01-30|programme-office-in-bishkek
lv|1991-09-10
li|1973-06-25
lt|1991-09-10
lu|1973-06-25
mt|1973-06-25
md|1992-01-30|mission-to-moldova
mc|1973-06-25
mn|2012-11-21
me|2006-06-22|mission-to-montenegro
nl|1973-06-25
mk|1995-10-12|mission-to-skopje
no|1973-06-25
pl|1973-06-25
pt|1973-06-25
ro|1973-06-25
ru|1973-06-25
sm|1973-06-25
rs|2000-11-10|mission-to-serbia
sk|1993-01-01
si|1992-03-24
es|1973-06-25
se|1973-06-25
ch|1973-06-25
tj|1992-01-30|programme-office-in-dushanbe
tr|1973-06-25
tm|1992-01-30|centre-in-ashgabat
ua|1992-01-30
gb|1973-06-25
us|1973-06-25
uz|1992-01-30|project-coordinator-in-uzbekistan
af|2003
au|2009
jp|1992
kr|1994
th|2000
dz|1975
eg|1975
il|1975
jo|1998
ma|1975
tn|1975`;

/** A roster with what only a directory of States needs: when each joined, and its field operation. What it says itself stays. */
export const withDetails = (roster: Roster): Roster => {
  const details = new Map(
    TEXT.split('\n').map((line) => {
      const [id = '', joined = '', fieldOperation] = line.split('|');
      return [id, {joined, ...(fieldOperation && {fieldOperation})}];
    }),
  );
  return {
    ...roster,
    countries: roster.countries.map((country) => ({...details.get(country.id), ...country})),
  };
};
