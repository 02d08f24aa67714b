import { mutant } from './mutant.ts';

const COMPARE = 'lib/dossier/compare-verdicts.ts';
const DRIVERS = 'lib/dossier/touched-drivers.ts';
const FEEDBACK = 'lib/exchange/feedback-file.ts';
const REACH = 'lib/dossier/reach.ts';
const REVIEW = 'lib/dossier/review-icp.ts';
const SUPPRESSION = 'lib/dossier/match-suppression.ts';
const TITLE = 'lib/dossier/title-seat.ts';

/** What is said of an account beside its score, and what people pass on. */
export const DOSSIER = [
  mutant(
    'a leaning verdict goes before a confirmed one',
    COMPARE,
    "Number(a.certainty === 'leaning') - Number(b.certainty === 'leaning')",
    "Number(b.certainty === 'leaning') - Number(a.certainty === 'leaning')",
    'dossier/compare-verdicts',
  ),
  mutant('the lower score goes first', COMPARE, 'b.low - a.low', 'a.low - b.low', 'dossier/compare-verdicts'),
  mutant(
    'the value driver with the fewest cues goes first',
    DRIVERS,
    'b.by.length - a.by.length',
    'a.by.length - b.by.length',
    'dossier/touched-drivers',
  ),
  mutant(
    'a tool that is merely mentioned touches a driver',
    DRIVERS,
    "kind === 'mentions' ? [] : id",
    'kind ? id : []',
    'dossier/touched-drivers',
  ),
  mutant(
    'a criterion that speaks against touches a driver',
    DRIVERS,
    ".filter(({ side }) => side === 'for')",
    '',
    'dossier/touched-drivers',
  ),
  mutant(
    'a person of the wrong department fits',
    REACH,
    "if (parts.includes('misses')) return 'misses';",
    '',
    'dossier/reach',
  ),
  mutant(
    'nothing known of a person fits',
    REACH,
    "parts.includes('fits') ? 'fits' : 'open'",
    "parts.includes('misses') ? 'open' : 'fits'",
    'dossier/reach',
  ),
  mutant(
    'one persona that a title misses makes the person wrong',
    TITLE,
    "fits.every((fit) => fit === 'wrong')",
    "fits.some((fit) => fit === 'wrong')",
    'dossier/title-seat',
  ),
  mutant(
    'a review is due a day early',
    REVIEW,
    'fromIsoDay(reviewBy) + 1',
    'fromIsoDay(reviewBy)',
    'dossier/review-icp',
  ),
  mutant(
    'shares of few accounts are told',
    REVIEW,
    'now.accounts >= ENOUGH_ACCOUNTS && before.accounts >= ENOUGH_ACCOUNTS',
    'now.accounts >= ENOUGH_ACCOUNTS',
    'dossier/review-icp',
  ),
  mutant(
    'the mildest list speaks',
    SUPPRESSION,
    'SUPPRESSIONS.indexOf(a.kind) - SUPPRESSIONS.indexOf(b.kind)',
    'SUPPRESSIONS.indexOf(b.kind) - SUPPRESSIONS.indexOf(a.kind)',
    'storage/suppressions',
  ),
  mutant(
    'a namesake of a listed company is listed',
    SUPPRESSION,
    "keys.length === 0 && name !== ''",
    "name !== ''",
    'storage/suppressions',
  ),
  mutant(
    'two looks at one page on two days are a difference',
    'lib/exchange/compare-cards.ts',
    'return a.kind === b.kind &&',
    'return a.day === b.day && a.kind === b.kind &&',
    'exchange/compare-cards',
  ),
  mutant(
    'the least of the differences is told first',
    'lib/exchange/compare-cards.ts',
    'apart(b) - apart(a)',
    'apart(a) - apart(b)',
    'exchange/compare-cards',
  ),
  mutant(
    'a card that was damaged on its way is believed',
    'lib/exchange/find-card.ts',
    'sha256(body).slice(0, CHECK_LETTERS) !== check',
    'sha256(body) === check',
    'exchange/find-card',
  ),
  mutant(
    'records that broke the contract are not counted',
    FEEDBACK,
    'dropped += said.length - records.length;',
    '',
    'storage/feedback',
  ),
  mutant(
    'accounts beyond the limit are read',
    FEEDBACK,
    'offered.slice(0, MAX_ACCOUNTS)',
    'offered',
    'exchange/feedback-limits',
  ),
];
