import { SUPPRESSIONS, type SuppressionKind } from '#lib/dossier/suppression.ts';
import type { KeptAccount } from './kept-list.ts';
import { type RowFacts, STANDINGS, type Standing } from './row-facts.ts';

/** Why nothing can be said of a row. */
export const UNKNOWN_WHY = ['no-company', 'several', 'not-read'] as const;
export type UnknownWhy = (typeof UNKNOWN_WHY)[number];

interface Count {
  rows: number;
  accounts: number;
}

/** A list on one screen. */
export interface ListSummary {
  rows: number;
  accounts: number;
  standings: Record<Standing, Count>;
  listedAs: Record<SuppressionKind, Count>;
  unknown: Record<UnknownWhy, Count>;
  /** Rows by the part in the buying committee that the title tells, most first. */
  roles: [role: string, rows: number][];
  /** Rows that name a person again. */
  repeats: number;
  /** Rows by the single fact that stands against their account, most first. */
  oneMiss: [label: string, rows: number][];
  owners: string[];
  /** Accounts that were open when the list was scored, and how many of them are settled by now. */
  queue: { of: number; settled: number };
  /** Accounts by verdict, suppressed ones among them: what a list of customers is measured by. */
  tiers: { primary: number; secondary: number; other: number; undecided: number };
}

/** More than this no menu shows. */
const MAX_OWNERS = 200;

export function summarizeList(facts: readonly RowFacts[], accounts: readonly KeptAccount[]): ListSummary {
  const standings = new Tally<Standing>();
  const listed = new Tally<SuppressionKind>();
  const unknown = new Tally<UnknownWhy>();
  const roles = new Tally<string>();
  const misses = new Tally<string>();
  const owners = new Set<string>();
  for (const one of facts) {
    standings.add(one.standing, one);
    if (one.listedAs) listed.add(one.listedAs, one);
    if (one.standing === 'unknown') unknown.add(whyUnknown(one), one);
    if (one.role) roles.add(one.role, one);
    if (one.oneMiss && !one.listedAs) misses.add(one.oneMiss, one);
    if (one.owner !== '' && owners.size < MAX_OWNERS) owners.add(one.owner);
  }
  return {
    rows: facts.length,
    accounts: accounts.length,
    standings: standings.over(STANDINGS),
    listedAs: listed.over(SUPPRESSIONS),
    unknown: unknown.over(UNKNOWN_WHY),
    roles: roles.ranked(),
    repeats: facts.filter(({ repeats }) => repeats).length,
    oneMiss: misses.ranked(),
    owners: [...owners].sort(),
    queue: queueOf(accounts),
    tiers: tiersOf(accounts),
  };
}

function whyUnknown({ match, company }: RowFacts): UnknownWhy {
  if (match === 'ambiguous') return 'several';
  return company === '' ? 'no-company' : 'not-read';
}

function queueOf(accounts: readonly KeptAccount[]): ListSummary['queue'] {
  const queued = accounts.filter((account) => account.queued);
  return { of: queued.length, settled: queued.filter(isSettled).length };
}

export function isSettled({ verdict }: Pick<KeptAccount, 'verdict'>): boolean {
  return verdict !== null && verdict.verdict !== 'undecided';
}

function tiersOf(accounts: readonly KeptAccount[]): ListSummary['tiers'] {
  const tiers = { primary: 0, secondary: 0, other: 0, undecided: 0 };
  for (const { verdict } of accounts) {
    const word = verdict?.verdict ?? 'undecided';
    tiers[word === 'none' || word === 'negative' ? 'other' : word] += 1;
  }
  return tiers;
}

/** Rows and accounts by a word. */
class Tally<Word extends string> {
  readonly #rows = new Map<Word, number>();
  readonly #accounts = new Map<Word, Set<number>>();

  add(word: Word, { account }: RowFacts): void {
    this.#rows.set(word, (this.#rows.get(word) ?? 0) + 1);
    const seen = this.#accounts.get(word);
    if (seen) seen.add(account);
    else this.#accounts.set(word, new Set([account]));
  }

  over(words: readonly Word[]): Record<Word, Count> {
    const counts = words.map((word) => [
      word,
      { rows: this.#rows.get(word) ?? 0, accounts: this.#accounts.get(word)?.size ?? 0 },
    ]);
    return Object.fromEntries(counts) as Record<Word, Count>;
  }

  ranked(): [Word, number][] {
    return [...this.#rows].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  }
}
