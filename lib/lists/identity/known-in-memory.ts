import { listedEvidence } from '#lib/dossier/listed-facts.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { Known } from '#lib/dossier/profile-of.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { KnownAccounts, KnownFacts } from './known-accounts.ts';
import { type IndexedAccount, KnownIndex } from './known-index.ts';

/** An account with all that is known of it. */
export interface WholeAccount extends IndexedAccount, Known {}

/** What is known as it stands in a file, or in a test: all of it in memory. */
export function knownInMemory(
  accounts: readonly WholeAccount[],
  entries: readonly ListEntry[] = [],
): KnownAccounts {
  const index = new KnownIndex();
  const facts = new Map<string, WholeAccount>();
  const listed = new Map<string, ListEntry[]>();
  const enter = (at: string, entry: ListEntry) => listed.set(at, [...(listed.get(at) ?? []), entry]);
  for (const account of accounts) {
    index.add(account);
    facts.set(account.key, account);
  }
  for (const entry of entries) {
    index.addEntry(entry);
    for (const key of entry.keys) enter(key, entry);
    if (entry.keys.length === 0) enter(`name ${entry.name}`, entry);
  }
  return {
    byKey: (key) => index.byKey(key),
    byName: (name) => index.byName(name),
    load: async (inquiries) =>
      inquiries.map(({ key, keys, name }): KnownFacts => {
        const known = facts.get(key);
        const all = [...new Set([...keys, ...(known?.aliases ?? [])])];
        const found = [...all, `name ${foldLetters(name)}`].flatMap((one) => listed.get(one) ?? []);
        const named = [...new Set(found)];
        const evidence = [...(known?.evidence ?? []), ...listedEvidence(named, all)];
        return { evidence, records: known?.records ?? [], entries: named };
      }),
  };
}
