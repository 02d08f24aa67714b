import type { Reason, Verdict } from '#lib/qualify/verdict.ts';
import { message } from '#lib/wording/message.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { askedTitle } from '#lib/wording/verdict/asked-text.ts';

export type Side = Reason['side'];

/** One criterion on the side where it mostly stands. */
export interface LedgerEntry {
  key: string;
  text: string;
  /** What it brings, costs or leaves open there. */
  points: number;
  /** Where its other points stand; empty when all are on this side. */
  rest: string;
  reason: Reason;
}

/** A line on the card: one entry, or several small ones behind one line. */
export interface LedgerLine {
  key: string;
  text: string;
  points: number;
  entries: [LedgerEntry, ...LedgerEntry[]];
}

export interface LedgerSection {
  side: Side;
  lines: LedgerLine[];
}

/** The eye takes in nine lines at once; name, facts and verdict are three, and one is left for air. */
const MAX_LINES = 5;
const MAX_FOR = 4;
const MIN_FOR = 2;
const MAX_AGAINST = 2;
/** Labels named in a line that stands for several entries. */
const MAX_LABELS = 3;

const COLUMN = { for: 'gained', against: 'lost', open: 'open' } as const;

/**
 * For, against and still unknown: every criterion stands in exactly one line, on the side where it mostly stands; the bar
 * above says what they add up to. Sections without a line are left out. `taken` lines of the card are in use for
 * something else.
 */
export function presentLedger(
  verdict: Pick<Verdict, 'verdict' | 'reasons'>,
  taken = 0,
  isDecidingShown = false,
): LedgerSection[] {
  const reasons = verdict.reasons.toSorted((a, b) => Number(isConflict(b)) - Number(isConflict(a)));
  const against = section('against', reasons, MAX_AGAINST);
  // Sources that disagree are news; everything else that is open is one line.
  const conflicts = reasons.some(isOpenConflict) ? 1 : 0;
  // What is still unknown is what decides: where that is told, only conflicts are news.
  const unknown = isDecidingShown ? reasons.filter(isConflict) : reasons;
  const open = section('open', unknown, 1 + conflicts);
  // A conflict is as high as two lines: it quotes both sides.
  const left = MAX_LINES - taken - against.lines.length - open.lines.length - conflicts;
  const least = isDecidingShown || left < 0 ? 1 : MIN_FOR;
  const pro = section('for', reasons, Math.min(MAX_FOR, Math.max(least, left)));
  const ordered = verdict.verdict === 'none' ? [against, pro, open] : [pro, against, open];
  return ordered.filter(({ lines }) => lines.length > 0);
}

function section(side: Side, reasons: readonly Reason[], max: number): LedgerSection {
  const own = reasons.filter((reason) => reason.side === side && isWorthALine(reason));
  return {
    side,
    lines: fold(
      side,
      own.map((reason) => entry(side, reason)),
      max,
    ),
  };
}

function isConflict({ kind }: Reason): boolean {
  return kind === 'CONFLICT';
}

function isOpenConflict(reason: Reason): boolean {
  return isConflict(reason) && reason.side === 'open';
}

/** A gate without points decides nothing by being met or open; missed, it may be the whole answer. */
function isWorthALine(reason: Reason): boolean {
  if (reason.points[COLUMN[reason.side]] > 0) return true;
  return reason.kind === 'MUST_FAILED' || isConflict(reason);
}

function entry(side: Side, reason: Reason): LedgerEntry {
  return {
    key: `${side}:${reason.code}:${reason.criterion}`,
    text: reasonText(reason),
    points: reason.points[COLUMN[side]],
    rest: restText(side, reason),
    reason,
  };
}

/** "Industry: probably wanted (11 sure, 0 lost, 4 still unknown)". */
function restText(side: Side, { label, points }: Reason): string {
  const { gained, lost, open } = points;
  if (points[COLUMN[side]] === gained + lost + open) return '';
  return message('ledgerRest', message(REST_TEXT[side], label), gained, lost, open);
}

const REST_TEXT = { for: 'popupPartlyFor', against: 'popupPartlyAgainst', open: 'popupPartlyOpen' } as const;

function fold(side: Side, entries: readonly LedgerEntry[], max: number): LedgerLine[] {
  const single = entries.length <= max ? entries.length : max - 1;
  const lines = entries.slice(0, single).map(lineOf);
  const [first, ...more] = entries.slice(single);
  if (first) lines.push(several(side, [first, ...more]));
  return lines;
}

function lineOf(entry: LedgerEntry): LedgerLine {
  return { key: entry.key, text: entry.text, points: entry.points, entries: [entry] };
}

function several(side: Side, entries: [LedgerEntry, ...LedgerEntry[]]): LedgerLine {
  return { key: `${side}:more`, text: labelList(entries), points: sum(entries), entries };
}

function labelList(entries: readonly LedgerEntry[]): string {
  const labels = [...new Set(entries.map(({ reason }) => askedTitle(reason)))];
  return nameSome(labels, MAX_LABELS);
}

function sum(entries: readonly LedgerEntry[]): number {
  return entries.reduce((total, { points }) => total + points, 0);
}
