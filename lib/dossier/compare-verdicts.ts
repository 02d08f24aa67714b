import type { Verdict, VerdictWord } from '#lib/qualify/verdict.ts';

const ORDER: readonly VerdictWord[] = ['primary', 'secondary', 'undecided', 'none', 'negative'];

/** Negative when `a` is the better verdict: by its word, confirmed before leaning, then by low, then by high. */
export function compareVerdicts(
  a: Pick<Verdict, 'verdict' | 'certainty' | 'low' | 'high'>,
  b: Pick<Verdict, 'verdict' | 'certainty' | 'low' | 'high'>,
): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    Number(a.certainty === 'leaning') - Number(b.certainty === 'leaning') ||
    b.low - a.low ||
    b.high - a.high
  );
}
