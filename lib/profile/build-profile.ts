import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, SOURCE_KINDS } from '#lib/evidence/evidence.ts';
import { excludeEachOther } from './exclude-each-other.ts';
import { lowerUnseen } from './lower-unseen.ts';
import type { Profile, ProfileEntry } from './profile.ts';
import { earlierReadings } from './reading-history.ts';
import { isSet, uniteFacts } from './unite-facts.ts';

/**
 * Everything that evidence says about an account. Order of the input does not matter. A later reading of the same
 * carrier on the same page replaces the earlier one, which numbers that grow keep as history; what the user says replaces what was read; everything else stays,
 * contradictions included. A tool that a later whole scan of its page did not see loses a grade.
 */
export function buildProfile(evidence: readonly Evidence[]): Profile {
  const profile: Partial<Record<AttributeKey, ProfileEntry<AttributeKey>>> = {};
  const standing = lowerUnseen(evidence);
  for (const attribute of ATTRIBUTE_KEYS) {
    const entry = buildEntry(standing.filter((e) => e.attribute === attribute));
    if (entry) profile[attribute] = entry;
  }
  // Each entry was built from facts of its own attribute alone.
  return profile as Profile;
}

function buildEntry(all: readonly EvidenceOf<AttributeKey>[]): ProfileEntry<AttributeKey> | null {
  const facts = standingFacts(all).toSorted(bestFirst);
  const best = facts[0];
  if (!best) return null;
  const value = isSet(best.attribute) ? uniteFacts(supported(facts)) : best.value;
  if (value === undefined) return null;
  const graded = facts.filter((fact) => fact.confidence >= INFERRED);
  const conflict = graded.some((a, i) => graded.slice(i + 1).some((b) => excludeEachOther(a, b)));
  const history = earlierReadings(all, facts);
  return { value, confidence: best.confidence, facts, conflict, ...(history.length > 0 ? { history } : {}) };
}

/** Hints alone may name a set's value, but they add nothing to facts of a better grade. */
function supported(facts: readonly EvidenceOf<AttributeKey>[]): readonly EvidenceOf<AttributeKey>[] {
  const graded = facts.filter((fact) => fact.confidence >= INFERRED);
  return graded.length > 0 ? graded : facts;
}

function standingFacts(all: readonly EvidenceOf<AttributeKey>[]): EvidenceOf<AttributeKey>[] {
  // A word on one tool says nothing about the others: what it denies has been taken out by then.
  const byUser = all.filter((fact) => fact.source === 'user' && fact.attribute !== 'technologies');
  const candidates = byUser.length > 0 ? byUser : all;
  const latest = new Map<string, EvidenceOf<AttributeKey>>();
  for (const fact of candidates) {
    const words = JSON.stringify(fact.value);
    const key = isSet(fact.attribute) ? `${fact.source} ${words}` : fact.source === 'user' ? 'user' : words;
    const carrier = `${fact.source} ${fact.url} ${key}`;
    const known = latest.get(carrier);
    if (!known || fact.day > known.day || (fact.day === known.day && bestFirst(fact, known) < 0))
      latest.set(carrier, fact);
  }
  const kept = [...latest.values()];
  return bestGuessOnly(kept.filter((fact) => !isSuperseded(fact, kept)));
}

/** One classifier read several pages: its best guess stands, and its doubts are no second opinion. */
function bestGuessOnly(facts: readonly EvidenceOf<AttributeKey>[]): EvidenceOf<AttributeKey>[] {
  const [best] = facts.filter((fact) => fact.source === 'classifier').toSorted(bestFirst);
  return facts.filter((fact) => fact.source !== 'classifier' || fact === best);
}

/** The same carrier on the same page said something newer: the page has changed its mind. */
function isSuperseded(fact: EvidenceOf<AttributeKey>, all: readonly EvidenceOf<AttributeKey>[]): boolean {
  if (isSet(fact.attribute)) return false;
  return all.some((other) => other.source === fact.source && other.url === fact.url && other.day > fact.day);
}

function bestFirst(a: EvidenceOf<AttributeKey>, b: EvidenceOf<AttributeKey>): number {
  return (
    b.confidence - a.confidence ||
    b.day - a.day ||
    SOURCE_KINDS.indexOf(a.source) - SOURCE_KINDS.indexOf(b.source) ||
    compare(JSON.stringify(a.value), JSON.stringify(b.value)) ||
    compare(a.url, b.url) ||
    compare(a.scope ?? '', b.scope ?? '') ||
    compare(a.quote, b.quote)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
