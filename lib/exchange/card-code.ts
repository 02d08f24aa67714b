import type { Dossier } from '#lib/dossier/dossier.ts';
import type { SourceKind } from '#lib/evidence/evidence.ts';
import { SOURCE_KINDS } from '#lib/evidence/evidence.ts';
import { toBase64url } from '#lib/parse/base64url.ts';
import { sha256 } from '#lib/parse/sha256.ts';
import type { Reason, ReasonKind, Stamp, Verdict } from '#lib/qualify/verdict.ts';
import { REASON_KINDS } from '#lib/qualify/verdict.ts';

/** What a criterion rests on, small enough to be pasted: words instead of a fact. */
export interface CardCriterion {
  criterion: string;
  kind: ReasonKind;
  /** Points of 100. */
  gained: number;
  /** What was found, in words; empty when nothing was. */
  found: string;
  /** Where it was found; null when nothing was. */
  source: SourceKind | null;
  /** UTC day on which it was seen; 0 when nothing was. */
  day: number;
}

/** A verdict as a copied card carries it: enough to say why a colleague's differs, and no more than the card shows. */
export interface CardCode {
  account: string;
  verdict: Verdict['verdict'];
  certainty: Verdict['certainty'];
  low: number;
  high: number;
  /** Its hashes are cut to HASH_LETTERS: enough to tell two apart. */
  stamp: Stamp;
  criteria: CardCriterion[];
}

const HASH_LETTERS = 12;
/** How a code begins, and how many letters of its own hash end it. */
export const MARK = 'il1.';
export const CHECK_LETTERS = 8;
export const MAX_FOUND = 60;

/** The verdict of a dossier in the form that two cards are compared in; `found` gives a reason's fact in words. */
export function cardOf(
  { account, verdict }: Pick<Dossier, 'account' | 'verdict'>,
  found: (reason: Reason) => string,
): CardCode {
  const { stamp } = verdict;
  return {
    account: account.key,
    verdict: verdict.verdict,
    certainty: verdict.certainty,
    low: verdict.low,
    high: verdict.high,
    stamp: {
      ...stamp,
      icpHash: stamp.icpHash.slice(0, HASH_LETTERS),
      factsHash: stamp.factsHash.slice(0, HASH_LETTERS),
    },
    criteria: [...verdict.reasons, ...verdict.timing.reasons].map((reason) => ({
      criterion: reason.criterion,
      kind: reason.kind,
      gained: reason.points.gained,
      found: reason.evidence ? found(reason).slice(0, MAX_FOUND) : '',
      source: reason.evidence?.source ?? null,
      day: reason.evidence?.day ?? 0,
    })),
  };
}

/** One line without spaces, which a paste can be searched for. */
export function encodeCard({ account, verdict, certainty, low, high, stamp, criteria }: CardCode): string {
  const { engineVersion, icpId, icpVersion, icpHash, factsHash, asOf } = stamp;
  const lines = criteria.map((one) => [
    one.criterion,
    REASON_KINDS.indexOf(one.kind),
    one.gained,
    one.found,
    one.source === null ? -1 : SOURCE_KINDS.indexOf(one.source),
    one.day,
  ]);
  const stamped = [engineVersion, icpId, icpVersion, icpHash, factsHash, asOf];
  const content = [account, verdict, certainty, low, high, stamped, lines];
  const body = toBase64url(new TextEncoder().encode(JSON.stringify(content)));
  return `${MARK}${body}.${sha256(body).slice(0, CHECK_LETTERS)}`;
}
