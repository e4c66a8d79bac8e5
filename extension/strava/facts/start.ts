/** A date and a time, with words around them in every language. */
const longestText = 200;

/**
 * The wall time in a page's line of date and time, as in "6:34 AM on Sunday, October 12, 2025".
 *
 * There are many languages and ways to write; a time is believed only where the name of its weekday stands there too,
 * and where it is beyond doubt which half of the day is meant.
 *
 * @param lang of the page
 * @returns seconds since 1970, as if the wall time were universal
 */
export function wallTimeIn(text: string, lang: string): number | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > longestText) return undefined;
  const [clock, ...clocks] = line.matchAll(/(?<![\d.:])(\d{1,2})[:.](\d\d)(?![\d:]|\.\d)/g);
  if (!clock || clocks.length > 0) return undefined;
  const rest = line.replace(clock[0], ' ');
  const [year, ...years] = rest.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  if (!year || years.length > 0) return undefined;
  try {
    const day = dayIn(rest, Number(year[0]), lang);
    const hour = hourIn(line, clock, lang);
    const minute = Number(clock[2]);
    return day === undefined || hour === undefined || minute > 59 ? undefined : day + hour * 3600 + minute * 60;
  } catch (error) {
    // The page's language is not the name of one.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The only day of the year whose date and weekday, both as the language writes them, stand in the text. */
function dayIn(text: string, year: number, lang: string): number | undefined {
  const date = formatter(lang, { day: 'numeric', month: 'long' });
  const weekday = formatter(lang, { weekday: 'long' });
  const numbers = new Set(
    text
      .match(/\d+/g)
      ?.map(Number)
      .filter((number) => number >= 1 && number <= 31),
  );
  const days = [...numbers].flatMap((number) => months.map((month) => Date.UTC(year, month, number) / 1000));
  // The 31st of February is the 3rd of March.
  const found = [...new Set(days)].filter((day) => standsIn(date(day), text) && standsIn(stem(weekday(day)), text));
  return found.length === 1 ? found[0] : undefined;
}

const months = Array.from({ length: 12 }, (_, month) => month);

/** "October 1" does not stand in "October 12". Signs between letters and digits may be any. */
function standsIn(words: string, text: string): boolean {
  const pattern = words.replace(/[^\p{L}\p{M}\d\s]/gu, '.');
  return new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'i').test(text);
}

/** In a sentence the end of a name may change, as in Russian. */
function stem(name: string): string {
  return name.length > 4 ? name.slice(0, -1) : name;
}

function hourIn(line: string, [clock, digits]: RegExpExecArray | RegExpMatchArray, lang: string): number | undefined {
  const hour = Number(digits);
  if (hour > 12 || hour === 0) return hour < 24 ? hour : undefined;
  const half = (hour: number) =>
    new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
      .formatToParts(hour * 3_600_000)
      .find(({ type }) => type === 'dayPeriod')
      ?.value.replace(/\s+/g, ' ');
  const halves = [hour % 12, (hour % 12) + 12];
  const said = halves.filter((each, index) =>
    [half(each), `${'AP'[index]}M`].some((word) => word && line.includes(word)),
  );
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  // "6:34 a.m." in a language that writes it otherwise, but also "12:10 am Sonntag".
  const unclear = /^\s?[ap]\.?\s?m\b/i.test(line.slice(line.indexOf(clock) + clock.length));
  const cycle = new Intl.DateTimeFormat(lang, { hour: 'numeric' }).resolvedOptions().hourCycle;
  return unclear || cycle !== 'h23' ? undefined : hour;
}

function formatter(lang: string, options: Intl.DateTimeFormatOptions): (seconds: number) => string {
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return (seconds) => format.format(seconds * 1000);
}
