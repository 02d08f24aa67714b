import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import { INDUSTRY_GROUPS } from '#lib/industry/taxonomy.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import type { Degree, Measure } from './degree.ts';
import { FULL, GUESS_CAP, LIKELY, resetDegree, UNLIKELY } from './degree.ts';
import { strengthOf, strengthOfAge } from './grade.ts';
import type { Opposing } from './opposing.ts';
import { precedes } from './precedes.ts';
import type { SayIn } from './say-in.ts';
import type { Saying } from './saying.ts';
import { MET, MISSED, SILENT } from './saying.ts';
import type { Tally } from './tally.ts';
import { addSettled, considerOpen, settle, startTally } from './tally.ts';

/** Companies choose their LinkedIn industry from a short list themselves; against the account it is likely, never proven. */
const SELF_CHOSEN: ReadonlySet<SourceKind> = new Set([
  'linkedin-record',
  'linkedin-guest',
  'linkedin-page',
  'sales-navigator',
]);

/** The leaf of those who work for hire, in the group of those who sell software. */
const SERVICES = 'it_services';

type IndustryFact = EvidenceOf<'industry'>;

/** What is asked of an industry, and as of when. */
interface AskedIndustry {
  say: SayIn;
  ttl: number | null;
  asOf: number;
  opposing: Opposing;
}

/**
 * Stated industries are weighed like any other fact. A guess from text carries its probability as mass instead of a
 * grade, never opposes a stated match (software FOR a trade), and joins a stated miss only if it is itself likely. Where
 * a match speaks against the account, it opposes that one too, likewise only if it is likely.
 */
export function measureIndustry(say: SayIn, ttl: number | null, opposing: Opposing): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
    const facts = profile.industry?.facts;
    if (facts === undefined) return;
    const tally = facts.length > 1 ? startTally() : null;
    const asked = { say, ttl, asOf, opposing };
    let guesses = 0;
    for (const fact of facts) {
      if (isGuess(fact)) guesses += 1;
      else addStated(out, tally, fact, asked);
    }
    if (guesses > 0) joinGuesses(out, tally, facts, asked);
    if (tally) settle(out, tally);
  };
}

function addStated(
  out: Degree,
  tally: Tally | null,
  fact: IndustryFact,
  { say, ttl, asOf, opposing }: AskedIndustry,
): void {
  const said = sayStated(fact.value, say);
  const strength = strengthOf(fact.confidence, fact.day, asOf, ttl);
  if (said.degree === null) {
    considerOpen(out, fact, said.cause, fact.confidence >= INFERRED ? said.share : -1);
  } else if (strength === 0) {
    considerOpen(out, fact, fact.confidence >= INFERRED ? 'stale' : 'low-grade', -1);
  } else {
    const met = said.degree === FULL;
    const capped = SELF_CHOSEN.has(fact.source) && (met ? opposing.met : opposing.missed);
    const heard = capped ? Math.min(strength, GUESS_CAP) : strength;
    if (met) addSettled(out, tally, { fact, lo: heard, hi: FULL, guess: false, selfChosen: capped });
    else addSettled(out, tally, { fact, lo: 0, hi: FULL - heard, guess: false, selfChosen: capped });
  }
}

function joinGuesses(
  out: Degree,
  tally: Tally | null,
  facts: readonly IndustryFact[],
  { say, ttl, asOf, opposing }: AskedIndustry,
): void {
  const statedMatch = tally !== null && tally.lo > 0;
  const statedMiss = tally !== null && tally.hi < FULL;
  const opposed = statedMatch && statedMiss;
  for (const fact of facts) {
    if (!isGuess(fact)) continue;
    const strength = strengthOfAge(fact.day, asOf, ttl);
    const { lo, hi } = mass(fact.value, say, strength);
    if (strength === 0) considerOpen(out, fact, 'stale', -1);
    // A guess whose whole mass is open says nothing: it must not hide what a coarse statement leaves likely.
    else if (lo === 0 && hi === FULL) considerOpen(out, fact, 'unknown', -1);
    else if (statedMatch && (opposed || !opposing.met || hi > UNLIKELY))
      noteOpposed(out, tally, { fact, hi, facts });
    else if (statedMatch) addSettled(out, tally, { fact, lo, hi, guess: true });
    else if (!statedMiss || lo >= LIKELY) addSettled(out, tally, { fact, lo, hi, guess: true });
  }
}

/**
 * A guess against a stated match changes no point, but it is shown beside it. One guess is more than a doubt: whoever
 * sells the hours of developers also calls itself software, so likely services beside it leave the match likely.
 */
function noteOpposed(out: Degree, tally: Tally, { fact, hi, facts }: Opposed): void {
  if (hi > UNLIKELY) return;
  if (out.con === null || precedes(fact, out.con)) out.con = fact;
  if (isServices(fact) && facts.some((one) => !isGuess(one) && isSoftware(one)))
    tally.gateLo = Math.min(tally.gateLo, GUESS_CAP);
}

/** A guess of what the account is, as far as it can be inside what is asked, and all facts beside it. */
interface Opposed {
  fact: IndustryFact;
  hi: number;
  facts: readonly IndustryFact[];
}

function isServices({ value }: IndustryFact): boolean {
  return value.some(({ leaf, p }) => leaf === SERVICES && p * FULL >= LIKELY);
}

function isSoftware({ value }: IndustryFact): boolean {
  return value.some(({ leaf, p }) => p >= 1 && leaf !== SERVICES && INDUSTRY_GROUPS.software.includes(leaf));
}

/** Probability inside and not outside, per mille; what no leaf claims stays open. */
function mass(value: readonly IndustryShare[], say: SayIn, strength: number): { lo: number; hi: number } {
  let inside = 0;
  let outside = 0;
  for (const { leaf, p } of value) {
    const said = say(leaf);
    if (said === MET) inside += Math.round(p * FULL);
    else if (said === MISSED) outside += Math.round(p * FULL);
  }
  const lo = Math.min(FULL, inside);
  const hi = Math.max(lo, FULL - Math.min(FULL, outside));
  return { lo: Math.floor((strength * lo) / FULL), hi: FULL - Math.floor((strength * (FULL - hi)) / FULL) };
}

/** Several stated industries: one inside is enough; outside only when all are. */
function sayStated(value: readonly IndustryShare[], say: SayIn): Saying {
  const [only] = value;
  if (only !== undefined && value.length === 1) return only.p >= 1 ? say(only.leaf) : SILENT;
  const said = value.filter(({ p }) => p >= 1).map(({ leaf }) => say(leaf));
  if (said.includes(MET)) return MET;
  const open = said.find(({ degree }) => degree === null);
  return open ?? said[0] ?? SILENT;
}

function isGuess(fact: IndustryFact): boolean {
  return fact.source === 'classifier' || !fact.value.some(({ p }) => p >= 1);
}
