import type { Icp, ValueDriver } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { compilePhrase, findPhrase, toWords } from '#lib/qualify/engine/match-phrase.ts';
import type { Reason, Verdict } from '#lib/qualify/verdict.ts';

/** What in an account's evidence makes a value driver worth raising. */
export type Touch =
  | { kind: 'criterion'; reason: Reason }
  | { kind: 'technology'; id: string }
  | { kind: 'phrase'; words: string };

/** A value driver of the ICP that an account's evidence touches. */
export interface TouchedDriver {
  driver: ValueDriver;
  /** In the order of the author's cues; never empty. */
  by: Touch[];
}

/**
 * The talk track: value drivers whose cue is met, the one with most cues met first. A cue is a criterion that speaks for
 * the account, a technology in use, or a phrase of the prose that was read. What is unknown touches nothing.
 */
export function touchedDrivers(
  { valueDrivers }: Pick<Icp, 'valueDrivers'>,
  verdict: Pick<Verdict, 'reasons' | 'timing'>,
  profile: Profile,
): TouchedDriver[] {
  const known = { met: metCriteria(verdict), tools: toolsOf(profile), prose: proseOf(profile) };
  return valueDrivers
    .map((driver) => ({ driver, by: driver.cues.flatMap((cue) => touchOf(cue, known) ?? []) }))
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => b.by.length - a.by.length);
}

interface Known {
  met: ReadonlyMap<string, Reason>;
  tools: ReadonlySet<string>;
  prose: readonly string[][];
}

function touchOf(cue: string, { met, tools, prose }: Known): Touch | null {
  const reason = met.get(cue);
  if (reason) return { kind: 'criterion', reason };
  if (tools.has(cue)) return { kind: 'technology', id: cue };
  const phrase = compilePhrase(cue);
  const said = prose.some((words) => findPhrase(words, phrase) >= 0);
  return said ? { kind: 'phrase', words: cue } : null;
}

function metCriteria({ reasons, timing }: Pick<Verdict, 'reasons' | 'timing'>): Map<string, Reason> {
  const met = [...reasons, ...timing.reasons].filter(({ side }) => side === 'for');
  return new Map(met.map((reason) => [reason.criterion, reason]));
}

/** A mention proves nothing. */
function toolsOf(profile: Profile): Set<string> {
  const tools = profile.technologies?.value ?? [];
  return new Set(tools.flatMap(({ id, class: kind }) => (kind === 'mentions' ? [] : id)));
}

function proseOf(profile: Profile): string[][] {
  return (profile.text?.facts ?? []).map(({ value }) => toWords(value));
}
