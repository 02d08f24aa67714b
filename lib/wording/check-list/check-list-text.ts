import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Match } from '#lib/lists/identity/identity.ts';
import type { AttendeeListRow, ListFault, ListStage } from '#lib/lists/kept/attendee-list.ts';
import type { KeptRow, ListPurpose } from '#lib/lists/kept/kept-list.ts';
import type { Standing } from '#lib/lists/kept/row-facts.ts';
import type { SortKey } from '#lib/lists/kept/select-rows.ts';
import type { ShownRow } from '#lib/lists/kept/shown-row.ts';
import type { UnknownWhy } from '#lib/lists/kept/summarize-list.ts';
import type { Direction } from '#lib/qualify/verdict.ts';
import { dateText } from '../found-text.ts';
import { inLanguage } from '../language/language.ts';
import { reasonText } from '../reason-text.ts';
import { type MessageKey, message } from '../studio-message.ts';
import { suppressionWord } from '../suppression-text.ts';
import { rangeText, verdictHeadline } from '../verdict/verdict-text.ts';

const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));

/** "1 row", "3,041 rows". */
export function rowsText(rows: number): string {
  return rows === 1 ? message('checkRowsOne') : message('checkRowsMany', COUNT().format(rows));
}

export function accountsText(accounts: number): string {
  return accounts === 1
    ? message('checkAccountsOne')
    : message('checkAccountsMany', COUNT().format(accounts));
}

export function countText(count: number): string {
  return COUNT().format(count);
}

/** "34%"; an empty text where there is nothing to take a share of. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '' : message('checkPercent', Math.round((part * 100) / whole));
}

/** "attendees.csv · 3,041 rows · 30 Nov 2026". */
export function listMeta({
  fileName,
  of,
  addedAt,
}: Pick<AttendeeListRow, 'fileName' | 'of' | 'addedAt'>): string {
  const day = dateText(new Date(addedAt).toISOString().slice(0, 10));
  return of === 0
    ? message('checkMetaShort', fileName, day)
    : message('checkMeta', fileName, rowsText(of), day);
}

/** How far a list is that is not done. */
export function stageText(stage: ListStage): string {
  return stage === 'done' ? '' : message(STAGES[stage]);
}

export function standingText(standing: Standing): string {
  return message(STANDINGS[standing]);
}

export function directionText(direction: Direction): string {
  return message(DIRECTIONS[direction]);
}

export function matchText(match: Match): string {
  return message(MATCHES[match]);
}

/** What a row was found by: "its website". Empty where that is not known. */
export function byText(by: string | null): string {
  const key = by === null ? undefined : BY[by];
  return key ? message(key) : '';
}

/** "Open deal: Proposal, M. Ruiz (Pipeline, 14 Nov 2026)". */
export function listedLine({ kind, detail, list, day }: Suppression): string {
  const date = dateText(new Date(day * 86_400_000).toISOString().slice(0, 10));
  const words = suppressionWord(kind);
  return detail === ''
    ? message('checkListedLine', words, list, date)
    : message('checkListedDetail', words, detail, list, date);
}

export function whyUnknownText(why: UnknownWhy): string {
  return message(UNKNOWN[why]);
}

export function purposeText(purpose: ListPurpose): string {
  return message(PURPOSES[purpose]);
}

/** "Economic buyer"; the word itself where the ICP has one of its own. */
export function roleText(role: string): string {
  const key = ROLES[role];
  return key ? message(key) : role;
}

/** "Primary fit 76–100". */
export function verdictText(verdict: NonNullable<ShownRow['verdict']>): string {
  const words = verdictHeadline(verdict);
  if (verdict.verdict === 'negative') return words;
  return message('checkVerdict', words, rangeText(verdict.low, verdict.high));
}

/** What a row comes to: its verdict, where an undecided one points, or why there is none. */
export function rowVerdictText({ facts, verdict }: ShownRow): string {
  if (facts.match === 'ambiguous') return message('checkAmbiguous');
  if (!verdict) return message('checkWhyNoCompany');
  if (verdict.verdict !== 'undecided') return verdictText(verdict);
  return verdict.bound ? verdictText(verdict) : directionText(facts.direction ?? 'nothing');
}

/** How the company of a row was found, and which others it may be. */
export function matchLines({ match, by, choices, related, apart, doubt }: KeptRow): string[] {
  const how = byText(by);
  return [
    how === '' ? matchText(match) : message('checkMatchBy', matchText(match), how),
    ...choices.map(({ name, key }) => message('checkChoice', name, key)),
    ...related.map(({ name }) => message('checkRelated', name)),
    ...(apart ? [message(APART[apart])] : []),
    ...(doubt ? [message(DOUBTS[doubt])] : []),
  ];
}

export function sortText(sort: SortKey): string {
  return message(SORTS[sort]);
}

/** The letters of a verdict's tile. */
export function lettersOf({ facts, verdict }: ShownRow): string {
  if (!verdict || facts.standing === 'unknown') return POINTERS.nothing;
  if (verdict.verdict === 'undecided') return POINTERS[facts.direction ?? 'nothing'];
  const word = LETTERS[verdict.verdict];
  return verdict.certainty === 'leaning' ? message('checkLeaningLetter', word) : word;
}

/** What tells most about a row, in a line. */
export function whyText(row: ShownRow): string {
  if (row.ruledOutBy !== null) return row.ruledOutBy;
  return row.why.map(reasonText).join(' · ');
}

/** Why the scoring stopped, and what to do. */
export function listFaultText(fault: ListFault): string {
  return message(FAULTS[fault]);
}

const STAGES: Readonly<Record<Exclude<ListStage, 'done'>, MessageKey>> = {
  reading: 'checkStageReading',
  encoding: 'checkStageEncoding',
  mapping: 'checkStageMapping',
  scoring: 'checkStageScoring',
  refused: 'checkStageRefused',
};
const STANDINGS: Readonly<Record<Standing, MessageKey>> = {
  primary: 'checkColumnPrimary',
  secondary: 'checkColumnSecondary',
  look: 'checkColumnLook',
  unknown: 'checkColumnUnknown',
  out: 'checkColumnOut',
  listed: 'checkColumnListed',
};
const DIRECTIONS: Readonly<Record<Direction, MessageKey>> = {
  promising: 'checkPromising',
  mixed: 'checkMixed',
  doubtful: 'checkDoubtful',
  nothing: 'checkNothing',
};
const MATCHES: Readonly<Record<Match, MessageKey>> = {
  verified: 'checkVerified',
  likely: 'checkLikely',
  ambiguous: 'checkAmbiguous',
  none: 'checkNoMatch',
};
const BY: Readonly<Record<string, MessageKey>> = {
  website: 'checkByWebsite',
  linkedin: 'checkByLinkedin',
  email: 'checkByEmail',
  name: 'checkByName',
};
const APART: Readonly<Record<NonNullable<KeptRow['apart']>, MessageKey>> = {
  parent: 'checkApartParent',
  linkedin: 'checkApartLinkedin',
};
const DOUBTS: Readonly<Record<NonNullable<KeptRow['doubt']>, MessageKey>> = {
  personal: 'checkDoubtPersonal',
  disposable: 'checkDoubtDisposable',
  shared: 'checkDoubtShared',
};
const UNKNOWN: Readonly<Record<UnknownWhy, MessageKey>> = {
  'no-company': 'checkWhyNoCompany',
  several: 'checkWhySeveral',
  'not-read': 'checkWhyNotRead',
};
const PURPOSES: Readonly<Record<ListPurpose, MessageKey>> = {
  event: 'checkPurposeEvent',
  customers: 'checkPurposeCustomers',
  lost: 'checkPurposeLost',
};
const SORTS: Readonly<Record<SortKey, MessageKey>> = {
  best: 'checkSortBest',
  file: 'checkSortFile',
  company: 'checkSortCompany',
  low: 'checkSortLow',
  high: 'checkSortHigh',
  settles: 'checkSortSettles',
};
const ROLES: Readonly<Record<string, MessageKey>> = {
  economic: 'checkRoleEconomic',
  champion: 'checkRoleChampion',
  technical: 'checkRoleTechnical',
  blocker: 'checkRoleBlocker',
  user: 'checkRoleUser',
};
const LETTERS = { primary: 'A', secondary: 'B', none: '–', negative: 'NO' } as const;
/** Where an undecided one points: as on the toolbar. */
const POINTERS = { promising: '?+', mixed: '?', doubtful: '?–', nothing: '…' } as const;
const FAULTS: Readonly<Record<ListFault, MessageKey>> = {
  full: 'checkFaultFull',
  'no-file': 'checkFaultNoFile',
  'no-icp': 'checkFaultNoIcp',
  failed: 'checkFailed',
};
