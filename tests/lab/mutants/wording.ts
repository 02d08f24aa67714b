import { mutant } from './mutant.ts';

const AGE = 'lib/wording/age-text.ts';
const BADGE = 'lib/wording/badge.ts';
const CARD = 'lib/wording/card/card-lines.ts';
const ISOLATED = 'lib/wording/isolated.ts';
const MEMBERS = 'lib/wording/member-count-text.ts';
const VERDICT = 'lib/wording/verdict/verdict-text.ts';
const QUOTE = 'lib/wording/quote-line.ts';

/** What people read. */
export const WORDING = [
  mutant(
    'a leaning verdict looks settled on the button',
    BADGE,
    "text: leaning ? 'A?' : 'A'",
    "text: 'A'",
    'wording/badge',
  ),
  mutant(
    'a listed account shows its verdict',
    BADGE,
    'if (!suppression) return badgeFor(verdict, account.name);',
    'if (suppression !== null) return badgeFor(verdict, account.name);',
    'wording/badge',
  ),
  mutant(
    'a likely exclusion is not named',
    VERDICT,
    'openExclusions.find((exclusion) => exclusion.likely)',
    'openExclusions.find((exclusion) => !exclusion.likely)',
    'wording/verdict/verdict-text',
  ),
  mutant(
    'a confirmed yes hides what may still exclude it',
    VERDICT,
    'isYes && verdict.openExclusions.length > 0',
    'isYes && verdict.openExclusions.length > 9',
    'wording/verdict/verdict-text',
  ),
  mutant(
    'a day in the future is long ago',
    AGE,
    'Math.max(0, today - day)',
    'Math.abs(today - day)',
    'wording/quote-line',
  ),
  mutant('years are counted as months', AGE, 'days >= from', 'days > from + 365', 'wording/age-text'),
  mutant(
    'a name turns the words around it',
    ISOLATED,
    "text.replace(OVERRIDES, '')",
    'text',
    'wording/isolated',
  ),
  mutant(
    'an isolate that is never closed stays',
    ISOLATED,
    "isBalanced(plain) ? plain : plain.replace(ISOLATES, '')",
    'plain',
    'wording/isolated',
  ),
  mutant(
    'members at the end of a band do not fit it',
    MEMBERS,
    'members <= high',
    'members < high',
    'wording/member-count-text',
  ),
  mutant(
    'members of a whole group belie one of its companies',
    MEMBERS,
    " || flags?.value.includes('headcount-rollup')",
    '',
    'wording/member-count-text',
  ),
  mutant(
    'a guess stands between quotation marks',
    QUOTE,
    "verbatim: trace === null && evidence.quote !== ''",
    "verbatim: evidence.quote !== ''",
    'wording/quote-line',
  ),
  mutant(
    'a card links to whatever a page says',
    CARD,
    "['https:', 'http:'].includes(new URL(url).protocol)",
    "new URL(url).protocol !== ''",
    'wording/card',
  ),
  mutant(
    'what is open and brings no points is asked about',
    CARD,
    "side === 'open' && points.open > 0",
    "side === 'open'",
    'wording/card',
  ),
];
