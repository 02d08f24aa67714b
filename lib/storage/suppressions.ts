import { listedEvidence } from '#lib/dossier/listed-facts.ts';
import { matchSuppression } from '#lib/dossier/match-suppression.ts';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Database } from './database.ts';

/** What the team's lists know of an account, by its domain and LinkedIn aliases alone. */
export async function listedFactsOf(db: Database, keys: readonly string[]): Promise<Evidence[]> {
  const entries = await db.suppressions.where('keys').anyOf(keys).distinct().toArray();
  return listedEvidence(entries, keys);
}

/** What the local lists say of an account, by its domain and LinkedIn aliases, then by its name. */
export async function suppressionOf(
  db: Database,
  keys: readonly string[],
  name: string,
): Promise<Suppression | null> {
  const folded = foldLetters(name);
  const [byKey, byName] = await Promise.all([
    db.suppressions.where('keys').anyOf(keys).toArray(),
    folded === '' ? [] : db.suppressions.where('name').equals(folded).toArray(),
  ]);
  const entries = [...byKey, ...byName].map(({ id: _, ...entry }) => entry);
  return matchSuppression(entries, { keys, name: folded });
}
