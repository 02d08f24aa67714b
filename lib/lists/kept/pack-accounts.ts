import type { Verdict } from '#lib/qualify/verdict.ts';
import type { KeptAccount } from './kept-list.ts';

interface Packed {
  verdicts: Verdict[];
  accounts: (Omit<KeptAccount, 'verdict'> & { verdict: number | null })[];
}

/**
 * Accounts as one text. Of most companies of a list the same is known, which is nothing: each verdict stands in it once,
 * whoever shares it.
 */
export function packAccounts(accounts: readonly KeptAccount[]): string {
  const verdicts = new Map<Verdict, number>();
  const packed = accounts.map(({ verdict, ...account }) => {
    if (verdict === null) return { ...account, verdict };
    const known = verdicts.get(verdict) ?? verdicts.size;
    verdicts.set(verdict, known);
    return { ...account, verdict: known };
  });
  return JSON.stringify({ verdicts: [...verdicts.keys()], accounts: packed } satisfies Packed);
}

export function unpackAccounts(text: string): KeptAccount[] {
  const { verdicts, accounts } = JSON.parse(text) as Packed;
  return accounts.map((account) => ({
    ...account,
    verdict: account.verdict === null ? null : (verdicts[account.verdict] ?? null),
  }));
}
