/** A look takes a second a page; the machine may be busy. */
export const LOOK_MS = 45_000;

/** A stored verdict, as far as these tests look at it. */
export interface VerdictRowShape {
  account: string;
  verdict: {
    verdict: string;
    reasons: { points: { gained: number; lost: number; open: number } }[];
  };
}

/** How much of an account is known. */
export interface KnownOf {
  /** Criteria with points of which nothing is open. */
  known: number;
  criteria: number;
  verdict: string;
}

export function knownOf(rows: readonly VerdictRowShape[], host: string): KnownOf {
  const row = rows.find(({ account }) => host === account || host.endsWith(`.${account}`));
  const scored = row?.verdict.reasons.filter(({ points }) => points.gained + points.lost + points.open > 0);
  return {
    known: scored?.filter(({ points }) => points.open === 0).length ?? 0,
    criteria: scored?.length ?? 0,
    verdict: row?.verdict.verdict ?? 'none stored',
  };
}

/** What looking deeper changed, site by site and in all. */
export function compareLooks(looks: Readonly<Record<string, readonly [KnownOf, KnownOf]>>) {
  const all = Object.entries(looks);
  const sum = (side: 0 | 1) => all.reduce((total, [, pair]) => total + pair[side].known, 0);
  const decided = (side: 0 | 1) => all.filter(([, pair]) => pair[side].verdict !== 'undecided').length;
  const lines = all.map(
    ([host, [before, after]]) =>
      `${host}: ${before.known} -> ${after.known} of ${after.criteria} known, ${before.verdict} -> ${after.verdict}`,
  );
  const totals = {
    knownBefore: sum(0),
    knownAfter: sum(1),
    decidedBefore: decided(0),
    decidedAfter: decided(1),
  };
  return { ...totals, text: [...lines, JSON.stringify(totals)].join('\n') };
}
