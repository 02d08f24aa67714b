import { listedEvidence } from '#lib/dossier/listed-facts.ts';
import type { Inquiry, KnownAccounts, KnownFacts } from '#lib/lists/identity/known-accounts.ts';
import { KnownIndex } from '#lib/lists/identity/known-index.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { Database } from '#lib/storage/database.ts';

/** What this browser knows: keys and names at once, the facts of an account when it is judged. */
export async function loadKnownAccounts(db: Database): Promise<KnownAccounts> {
  const index = new KnownIndex();
  const names = new Map<string, string>();
  await db.evidence
    .filter(({ attribute }) => attribute === 'name')
    .each(({ account, value }) => names.set(account, String(value)));
  await db.accounts.each(({ key, aliases }) => index.add({ key, aliases, name: names.get(key) ?? '' }));
  await db.suppressions.each((entry) => index.addEntry(entry));
  return {
    byKey: (key) => index.byKey(key),
    byName: (name) => index.byName(name),
    load: (inquiries) => Promise.all(inquiries.map((inquiry) => load(db, inquiry))),
  };
}

async function load(db: Database, { key, keys, name }: Inquiry): Promise<KnownFacts> {
  const row = key === '' ? undefined : await db.accounts.get(key);
  const all = [...new Set([...keys, ...(row?.aliases ?? [])])];
  const [evidence, records, byKey, byName] = await Promise.all([
    row ? db.evidence.where('account').equals(key).toArray() : [],
    key === '' ? [] : db.userRecords.where('account').equals(key).toArray(),
    all.length > 0 ? db.suppressions.where('keys').anyOf(all).toArray() : [],
    name === '' ? [] : db.suppressions.where('name').equals(foldLetters(name)).toArray(),
  ]);
  const entries = [...new Map([...byKey, ...byName].map((entry) => [entry.id, entry])).values()];
  return { evidence: [...evidence, ...listedEvidence(entries, all)], records, entries };
}
