import type { KnownAccounts } from '#lib/lists/identity/known-accounts.ts';
import { directoryEvidence } from './directory-evidence.ts';
import type { Directory } from './look-up.ts';

/** What is known of accounts, and beside it what a directory says of them: by the first of their keys that it knows. */
export function withDirectory(known: KnownAccounts, directory: Directory): KnownAccounts {
  return {
    byKey: (key) => known.byKey(key),
    byName: (name) => known.byName(name),
    load: async (inquiries) => {
      const accounts = await known.load(inquiries);
      const said = await Promise.all(
        inquiries.map(({ key, keys }) => firstKnown(directory, new Set([key, ...keys]))),
      );
      return accounts.map((account, at) => ({
        ...account,
        evidence: [...account.evidence, ...(said[at] ?? [])],
      }));
    },
  };
}

async function firstKnown(directory: Directory, keys: ReadonlySet<string>) {
  for (const key of keys) {
    const facts = key === '' ? null : await directory.look(key);
    if (facts) return directoryEvidence(facts, directory.manifest);
  }
  return [];
}
