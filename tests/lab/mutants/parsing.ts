import { mutant } from './mutant.ts';

const CLEAN = 'lib/parse/clean-text.ts';
const DATE = 'lib/parse/date.ts';
const HEADCOUNT = 'lib/parse/headcount.ts';
const MONEY = 'lib/parse/money.ts';
const NAME = 'lib/parse/company-name.ts';
const NUMBER = 'lib/parse/number.ts';
const PHONE = 'lib/parse/phone-country.ts';
const YEAR = 'lib/parse/year.ts';

/** Words and numbers as pages write them. */
export const PARSING = [
  mutant(
    'an open band is closed',
    HEADCOUNT,
    'isOpenAfter(phrase, second) ? null : second.value',
    'second.value',
    'parse/headcount',
  ),
  mutant(
    "LinkedIn's shortened bands begin one too low",
    HEADCOUNT,
    '[isEdge ? low + 1 : low,',
    '[low,',
    'parse/headcount',
  ),
  mutant(
    '"about 40" is exactly 40',
    HEADCOUNT,
    'if (ABOUT_BEFORE.test(before)) return spread(value, Math.ceil(value * APPROXIMATE));',
    '',
    'parse/headcount',
  ),
  mutant(
    '"up to 50" has no upper end',
    HEADCOUNT,
    'if (CLOSED_BEFORE.test(before)) return [Math.min(1, value), value];',
    'if (CLOSED_BEFORE.test(before)) return [Math.min(1, value), null];',
    'parse/headcount',
  ),
  mutant('three numbers are a size', HEADCOUNT, '!first || third ||', '!first ||', 'parse/headcount'),
  mutant(
    'an amount of money is a number of people',
    HEADCOUNT,
    'if (CURRENCY_OR_SHARE.test(phrase)) return null;',
    '',
    'parse/headcount',
  ),
  mutant(
    'three digits behind a dot are decimals',
    NUMBER,
    'if (isGroup) return { value: Number(digits), decimals: 0 };',
    '',
    'parse/number',
  ),
  mutant(
    'a dot before a magnitude groups thousands',
    NUMBER,
    "(!scaled || mark === ' ')",
    'mark.length > 0',
    'parse/number',
  ),
  mutant(
    'digits in a name are a number',
    NUMBER,
    'isGlued(text, at) ? null : readToken(text, at, end)',
    'readToken(text, at, end)',
    'parse/number',
  ),
  mutant(
    'the first of several numbers is taken',
    NUMBER,
    'first && !second ? first.value : null',
    'first ? first.value : null',
    'parse/number',
  ),
  mutant('a footnote mark is a digit', NUMBER, ".replace(FOOTNOTE_MARKS, ' ')", '', 'parse/number'),
  mutant(
    'an amount in two currencies is in the first',
    MONEY,
    'return only && !other ? only : null;',
    'return only && (other || only) ? only : null;',
    'parse/money',
  ),
  mutant(
    'a magnitude that is said once counts for the upper end alone',
    MONEY,
    'first.value * magnitudeOf(phrase, second)',
    'first.value',
    'parse/money',
  ),
  mutant(
    '"up to 5m" is at least 5m',
    MONEY,
    'if (precededBy(before, CLOSED_BEFORE)) return [0, token.value];',
    'if (precededBy(before, CLOSED_BEFORE)) return [token.value, null];',
    'parse/money',
  ),
  mutant(
    '"discover 5m" is "over 5m"',
    'lib/parse/preceded-by.ts',
    'return !/\\p{L}$/u.test(phrase) || !/\\p{L}$/u',
    'return true || !/\\p{L}$/u',
    'parse/preceded-by',
  ),
  mutant(
    'an American day is read as a German one',
    DATE,
    'return spanOf(dayFirst, dateInterval(Number(year), Number(first), Number(second)));',
    'return dayFirst;',
    'parse/date',
  ),
  mutant(
    'a quarter ends with its first month',
    DATE,
    'dateInterval(Number(year), Number(quarter) * 3),',
    'dateInterval(Number(year), Number(quarter) * 3 - 2),',
    'parse/date',
  ),
  mutant('a month has 31 days', DATE, 'if (day < 1 || day > last) return null;', '', 'parse/date'),
  mutant(
    'the day that software writes for none is a date',
    YEAR,
    ' || NO_DATE.has(trimmed.slice(0, 10))',
    '',
    'parse/year',
  ),
  mutant(
    'any four digits are a year',
    YEAR,
    'year >= FIRST_YEAR && year <= LAST_YEAR ? year : null',
    'year',
    'parse/year',
  ),
  mutant(
    'a template number is a phone',
    PHONE,
    ' || isPlaceholder(digits)) return null;',
    ') return null;',
    'parse/phone-country',
  ),
  mutant(
    'a Canadian number is American',
    PHONE,
    "canada.has(area) ? 'CA' : 'US'",
    "canada.has(area) ? 'US' : 'US'",
    'parse/phone-country',
  ),
  mutant('invisible characters stay', CLEAN, ".replace(INVISIBLE, '')", '', 'parse/clean-text'),
  mutant(
    'a cut leaves half a letter',
    CLEAN,
    'last >= 0xd800 && last <= 0xdbff ? max - 1 : max',
    'max',
    'parse/clean-text',
  ),
  mutant(
    'a text of any length',
    CLEAN,
    'if (text.length <= max) return text;',
    'return text;',
    'parse/clean-text',
  ),
  mutant(
    'letters inside a domain name a company for certain',
    NAME,
    'if (letters === domain || withoutAnd === domain',
    'if (domain.includes(letters) || withoutAnd === domain',
    'parse/company-name',
  ),
  mutant(
    'half of the words make a blend',
    NAME,
    'return ends.has(letters.length);',
    'return ends.size > 0;',
    'parse/company-name',
  ),
  mutant(
    'code is a name',
    NAME,
    'if (/^https?:|[{}<>]|\\$\\w/.test(name)) return null;',
    '',
    'parse/company-name',
  ),
  mutant(
    'two languages alike are the first of them',
    'lib/parse/language.ts',
    'most >= second * 1.3',
    'most >= second',
    'parse/language',
  ),
];
