import type { Profile } from '#lib/profile/profile.ts';
import { cover, leavesOf } from './naive-cover.ts';
import type { Degree, Told } from './naive-facts.ts';
import { combine, gradeOf, widen } from './naive-facts.ts';
import type { Crit } from './naive-over-facts.ts';

/** Stated industries by their grade; a text's guess by its mass, and never against a stated match. */
export function naiveIndustry(
  wanted: readonly string[],
  { ttl, against = 'missed' }: { ttl: number | null; against?: Crit['against'] },
  profile: Profile,
  asOf: number,
): Degree {
  const facts = profile.industry?.facts ?? [];
  const isGuess = (fact: (typeof facts)[number]) =>
    fact.source === 'classifier' || fact.value.every(({ p }) => p < 1);
  const linkedin = ['linkedin-record', 'linkedin-guest', 'linkedin-page', 'sales-navigator'];
  const stated = facts
    .filter((fact) => !isGuess(fact))
    .map((fact): Told => {
      const words = fact.value.filter(({ p }) => p >= 1).map(({ leaf }) => cover(leavesOf(leaf), wanted));
      const open = words.find(({ word }) => word === 'U');
      const g = gradeOf(fact.confidence, fact.day, asOf, ttl);
      const own = linkedin.includes(fact.source);
      if (words.some(({ word }) => word === 'T')) {
        const lo = own && against !== 'missed' ? Math.min(g, 899) : g;
        return { fact, lo, hi: 1000, guess: false, own: own && against !== 'missed', share: -1 };
      }
      if (open)
        return { fact, lo: 0, hi: 1000, guess: false, share: fact.confidence >= 700 ? open.share : -1 };
      const capped = own && against !== 'met' ? Math.min(g, 899) : g;
      return { fact, lo: 0, hi: 1000 - capped, guess: false, own: own && against !== 'met', share: -1 };
    });
  const guesses = facts.filter(isGuess).map((fact): Told => {
    let inside = 0;
    let outside = 0;
    for (const { leaf, p } of fact.value) {
      const { word } = cover(leavesOf(leaf), wanted);
      if (word === 'T') inside += Math.round(p * 1000);
      if (word === 'F') outside += Math.round(p * 1000);
    }
    const lo = Math.min(1000, inside);
    const hi = Math.max(lo, 1000 - Math.min(1000, outside));
    const [graded, upper] = widen(lo, hi, gradeOf(1000, fact.day, asOf, ttl));
    return { fact, lo: graded, hi: upper, guess: true, share: -1 };
  });
  const matched = stated.some(({ lo }) => lo > 0);
  const missed = stated.some(({ hi }) => hi < 1000);
  if (matched && missed) return combine(stated);
  if (matched) {
    const opposed = guesses.filter(({ hi }) => hi <= 300);
    if (against !== 'missed') return combine([...stated, ...opposed]);
    const degree = combine(stated);
    const services = opposed.some(({ fact }) => leavesFrom(fact, 0.7).includes('it_services'));
    const software = stated.some(({ fact }) =>
      leavesFrom(fact, 1).some((leaf) => leavesOf('software').includes(leaf) && leaf !== 'it_services'),
    );
    return services && software ? { ...degree, gateLo: Math.min(degree.gateLo, 899) } : degree;
  }
  if (missed) return combine([...stated, ...guesses.filter(({ lo }) => lo >= 700)]);
  return combine([...stated, ...guesses]);
}

/** The leaves of a fact that are at least so probable. */
function leavesFrom({ value }: Told['fact'], p: number): string[] {
  return (value as { leaf: string; p: number }[]).filter((one) => one.p >= p).map(({ leaf }) => leaf);
}
