import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { isolated } from '../isolated.ts';
import { nameSome } from '../name-some.ts';
import { datedPlaceText, quoteParts } from '../quote-line.ts';
import { reasonText } from '../reason-text.ts';
import { askedText } from '../verdict/asked-text.ts';
import { rangeText, verdictDetail, verdictHeadline } from '../verdict/verdict-text.ts';
import { message } from '../view-message.ts';

/** A reason on a copied card. */
export interface CardLine {
  text: string;
  /** Points won for, lost against; null where there are none to tell. */
  points: number | null;
  /** The source's own words, or how a tool was seen; empty when there are none. */
  quote: string;
  /** True when `quote` is verbatim. */
  verbatim: boolean;
  /** "LinkedIn, 3 days ago"; empty when nothing was seen. */
  place: string;
  /** Of the page that says so; only web addresses. Null when there is none. */
  url: string | null;
}

/** A card to be pasted elsewhere, before it is text or HTML. */
export interface CardLines {
  /** "Acme (acme.example)". */
  title: string;
  /** "Primary fit · 76–100 of 100 · confirmed". */
  headline: string;
  /** What a person decided beside the verdict; absent lines are left out. */
  notes: string[];
  sections: { title: string; lines: CardLine[] }[];
  /** What is open, in one line; empty when nothing is. */
  open: string;
  /** ICP, its version and the day. */
  basis: string;
  /** What a colleague pastes to see why two verdicts differ; empty on a card that is to be read. */
  code: string;
}

/** More reasons than these on one side are not read. */
const MAX_LINES = 8;
const MAX_OPEN = 6;

/**
 * What is told of a dossier in a copied card: dates instead of ages, since it is read on another day, and every fact
 * once. `today` is a UTC day; `code` comes from `encodeCard`, on a card that is to be compared.
 */
export function cardLines(dossier: Dossier, today: number, code = ''): CardLines {
  const { account, verdict, icp, records } = dossier;
  const { name, domain } = account;
  const range = rangeText(verdict.low, verdict.high);
  const exception = records.exception;
  const reasons = eachFactOnce(verdict.reasons);
  const causes = reasons.filter(isCause);
  const others = reasons.filter((reason) => !isCause(reason));
  const sections = [
    { title: message('popupBecause'), lines: linesOf(causes, 'against', today) },
    { title: message('popupFor'), lines: linesOf(others, 'for', today) },
    { title: message('popupAgainst'), lines: linesOf(others, 'against', today) },
  ];
  const open = verdict.reasons.filter(({ side, points }) => side === 'open' && points.open > 0);
  return {
    title: domain === null || domain === name ? isolated(name) : `${isolated(name)} (${domain})`,
    // What no score can mend is not said with one.
    headline: [
      verdictHeadline(verdict),
      causes.length === 0 && message('cardRange', range),
      verdictDetail(verdict),
    ]
      .filter(Boolean)
      .join(' · '),
    notes: [
      ...(exception
        ? [message('cardException', isoDay(exception.until), exception.reason || message('cardNoReason'))]
        : []),
      ...(causes.length > 0 ? [message('popupOtherwise', range)] : []),
    ],
    sections: sections.filter(({ lines }) => lines.length > 0),
    open:
      open.length === 0
        ? ''
        : message('cardOpen', nameSome([...new Set(open.map(askedText))], MAX_OPEN, ', ')),
    basis: `${message(icp.sample ? 'popupSampleIcp' : 'popupIcp', icp.name, icp.version)} · ${verdict.stamp.asOf}`,
    code,
  };
}

/** What decides at any score: an exclusion that fired, a required criterion that failed. */
function isCause({ kind, side }: Reason): boolean {
  return side === 'against' && (kind === 'EXCLUDED' || kind === 'MUST_FAILED');
}

/** Several criteria may look at one fact; it is told by the one that it decides, else by the one with the most points. */
function eachFactOnce(reasons: readonly Reason[]): Reason[] {
  const weight = (reason: Reason) =>
    isCause(reason) ? CERTAIN : Math.max(reason.points.gained, reason.points.lost, reason.points.open);
  const told = new Map<string, Reason>();
  for (const reason of reasons) {
    const { evidence } = reason;
    const key = evidence ? `${evidence.attribute} ${JSON.stringify(evidence.value)}` : reason.criterion;
    const known = told.get(key);
    if (!known || weight(reason) > weight(known)) told.set(key, reason);
  }
  return reasons.filter((reason) => [...told.values()].includes(reason));
}
/** More than any points. */
const CERTAIN = 1_000;

function linesOf(reasons: readonly Reason[], side: 'for' | 'against', today: number): CardLine[] {
  const own = reasons.filter((reason) => reason.side === side);
  return own.slice(0, MAX_LINES).map((reason) => lineOf(reason, side, today));
}

function lineOf(reason: Reason, side: 'for' | 'against', today: number): CardLine {
  const { evidence, points } = reason;
  const told = side === 'for' ? points.gained : points.lost;
  const tool = typeof reason.params.found === 'string' ? reason.params.found : undefined;
  const parts = evidence && quoteParts(evidence, today, tool);
  return {
    text: reasonText(reason),
    points: told === 0 ? null : told,
    quote: isolated(parts?.words ?? ''),
    verbatim: parts?.verbatim ?? false,
    place: evidence ? datedPlaceText(evidence, today) : '',
    url: evidence && isWeb(evidence.url) ? evidence.url : null,
  };
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
