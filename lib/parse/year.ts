/** Older founding years exist (breweries, mints) but on a web page are nearly always something else. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const YEAR_ALONE = /^(?:c\.|ca\.|circa|in|est\.?)?\s?(\d{4})\.?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ].{0,30})?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const MONTH_FIRST =
  /^(?:jan|feb|fév|fev|mar|mär|maa|apr|abr|avr|may|mai|mag|mei|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen)\p{L}{0,7}\.? (?:\d{1,2}, ?)?(\d{4})$/iu;
/** Dates that software writes when it has none: the Unix epoch and the day before it. */
const NO_DATE = new Set(['1969-12-31', '1970-01-01']);

/** The year of a text that is a year or a date and nothing else; null for anything else or an implausible year. */
export function parseYear(text: string): number | null {
  const trimmed = text.length > 60 ? '' : text.trim();
  if (!trimmed || NO_DATE.has(trimmed.slice(0, 10))) return null;
  const digits =
    YEAR_ALONE.exec(trimmed)?.[1] ??
    ISO_DATE.exec(trimmed)?.[1] ??
    DAY_FIRST.exec(trimmed)?.[3] ??
    MONTH_FIRST.exec(trimmed)?.[1];
  if (digits === undefined) return null;
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
