const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that RFC 822 has names for; the letters of the military are not used by anyone. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

const two = (number: string): string => number.padStart(2, '0');

/**
 * A date of [RFC 822](https://www.rfc-editor.org/rfc/rfc822#section-5), as RSS has them (`Mon, 24 Oct 2011 10:00:00 +0200`), in
 * the form of RFC 3339 and in its own offset: the day stays the writer's. What is none is returned as it is.
 */
export const readRfc822Date = (text: string): string => {
  const found =
    /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{2}|\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:([+-]\d\d):?(\d\d)|([a-z]+))?)?$/i.exec(
      text,
    );
  const month = found ? MONTHS.indexOf(found[2]!.toLowerCase()) + 1 : 0;
  if (!found || !month) return text;
  const [, day, , year, hour = '0', minute = '00', second = '00', offset, offsetMinute, zone = 'z'] = found;
  const century = year!.length > 2 ? '' : Number(year) < 70 ? '20' : '19';
  const place = offset ? `${offset}:${offsetMinute}` : (ZONES[zone.toLowerCase()] ?? 'Z');
  return `${century}${year}-${two(`${month}`)}-${two(day!)}T${two(hour)}:${minute}:${second}${place}`;
};
