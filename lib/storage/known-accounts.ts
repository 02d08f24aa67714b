import { keysOf } from '#lib/dossier/compose-dossier.ts';
import { listedEvidence } from '#lib/dossier/listed-facts.ts';
import type { Inquiry, KnownAccounts, KnownFacts } from '#lib/lists/identity/known-accounts.ts';
import { KnownIndex } from '#lib/lists/identity/known-index.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import type { AccountRow, Database, SuppressionRow } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** What this browser knows: keys and names at once, the facts of accounts when they are judged, many with one question. */
export async function loadKnownAccounts(db: Database): Promise<KnownAccounts> {
  const index = new KnownIndex();
  const names = new Map<string, { name: string; confidence: number }>();
  const decisions = await allDecisions(db);
  await db.evidence
    .filter(({ attribute }) => attribute === 'name')
    .each(({ account, value, confidence }) => {
      if (confidence > (names.get(account)?.confidence ?? -1)) {
        names.set(account, { name: String(value), confidence });
      }
    });
  await db.accounts.each(({ key, aliases }) => {
    const [, ...others] = keysOf({ key, aliases, decisions });
    index.add({ key, aliases: others, name: names.get(key)?.name ?? '' });
  });
  await db.suppressions.each((entry) => index.addEntry(entry));
  return {
    byKey: (key) => index.byKey(key),
    byName: (name) => index.byName(name),
    load: (inquiries) => loadFacts(db, inquiries),
  };

  async function loadFacts(from: Database, inquiries: readonly Inquiry[]): Promise<KnownFacts[]> {
    const { accounts, suppressions, evidence, userRecords } = from;
    return from.transaction('r', [accounts, suppressions, evidence, userRecords], async () => {
      const rows = await accounts.bulkGet(inquiries.map(({ key }) => key));
      const asked = inquiries.map((inquiry, at) => ({ ...inquiry, keys: allKeys(inquiry, rows[at]) }));
      const listed = await listedOf(from, asked);
      const known = rows.flatMap((row) => row?.key ?? []);
      const facts = await byAccount(evidence.where('account').anyOf(known).toArray());
      const records = await byAccount(userRecords.where('account').anyOf(known).sortBy('order'));
      return asked.map(({ key, keys, name }): KnownFacts => {
        const entries = [...new Set([...keys, nameKey(name)].flatMap((one) => listed.get(one) ?? []))];
        const own = [...(facts.get(key) ?? []), ...listedEvidence(entries, keys)];
        return { evidence: own, records: records.get(key) ?? [], entries };
      });
    });
  }

  function allKeys({ keys }: Inquiry, row: AccountRow | undefined): string[] {
    return row ? [...new Set([...keys, ...keysOf({ ...row, decisions })])] : [...keys];
  }
}

/** Entries by each of their keys, and by their name. */
async function listedOf(
  { suppressions }: Database,
  asked: readonly Pick<Inquiry, 'keys' | 'name'>[],
): Promise<Map<string, SuppressionRow[]>> {
  const listed = new Map<string, SuppressionRow[]>();
  const enter = (at: string, row: SuppressionRow) => listed.set(at, [...(listed.get(at) ?? []), row]);
  const keys = [...new Set(asked.flatMap((inquiry) => inquiry.keys))];
  const names = new Set(asked.map(({ name }) => foldLetters(name)));
  names.delete('');
  for (const row of await suppressions.where('keys').anyOf(keys).distinct().toArray()) {
    for (const key of row.keys) enter(key, row);
  }
  for (const row of await suppressions
    .where('name')
    .anyOf([...names])
    .toArray()) {
    if (row.keys.length === 0) enter(nameKey(row.name), row);
  }
  return listed;
}

function nameKey(name: string): string {
  return `name ${foldLetters(name)}`;
}

async function byAccount<Row extends { account: string }>(
  loading: PromiseLike<Row[]>,
): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  for (const row of await loading) {
    const there = rows.get(row.account);
    if (there) there.push(row);
    else rows.set(row.account, [row]);
  }
  return rows;
}
