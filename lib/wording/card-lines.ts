import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { isolated } from './isolated.ts';
import { nameSome } from './name-some.ts';
import { quoteParts } from './quote-line.ts';
import { reasonText } from './reason-text.ts';
import { rangeText, verdictDetail, verdictHeadline } from './verdict-text.ts';
import { message } from './view-message.ts';

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
  /** What a colleague pastes to see why two verdicts differ. */
  code: string;
}

/** More reasons than these on one side are not read. */
const MAX_LINES = 8;
const MAX_OPEN = 6;

/** What is told of a dossier in a copied card. `today` is a UTC day; `code` comes from `encodeCard`. */
export function cardLines(dossier: Dossier, today: number, code: string): CardLines {
  const { account, verdict, icp, records } = dossier;
  const { name, domain } = account;
  const range = message('cardRange', rangeText(verdict.low, verdict.high));
  const exception = records.exception;
  const sections = [
    { title: message('popupFor'), lines: linesOf(verdict.reasons, 'for', today) },
    { title: message('popupAgainst'), lines: linesOf(verdict.reasons, 'against', today) },
  ];
  const open = verdict.reasons.filter(({ side, points }) => side === 'open' && points.open > 0);
  return {
    title: domain === null || domain === name ? isolated(name) : `${isolated(name)} (${domain})`,
    headline: [verdictHeadline(verdict), range, verdictDetail(verdict)].filter(Boolean).join(' · '),
    notes: exception
      ? [message('cardException', isoDay(exception.until), exception.reason || message('cardNoReason'))]
      : [],
    sections: sections.filter(({ lines }) => lines.length > 0),
    open:
      open.length === 0
        ? ''
        : message(
            'cardOpen',
            nameSome(
              open.map(({ label }) => label),
              MAX_OPEN,
              ', ',
            ),
          ),
    basis: `${message(icp.sample ? 'popupSampleIcp' : 'popupIcp', icp.name, icp.version)} · ${verdict.stamp.asOf}`,
    code,
  };
}

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
    place: parts?.place ?? '',
    url: evidence && isWeb(evidence.url) ? evidence.url : null,
  };
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
