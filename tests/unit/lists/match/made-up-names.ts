import { PLAIN } from '#lib/lists/match/name-words.ts';

const SYLLABLES =
  'al an ar bel bor bra cal cor da del dor en er fal far gal gor ha hal hel in ka kel kor la lan lor ma mar mel mor na nel nor ol or pa pel per ra rel ron sa sel sor ta tel tor ul va vel vor wen xan yor zel'.split(
    ' ',
  );
const FORMS = ['', '', ' Inc', ' GmbH', ' Ltd', ' LLC', ' S.A.', ' BV', ' AB', ' S.r.l.'];

/** So many names of companies, always the same. */
export function madeUpNames(count: number): string[] {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const trades = [...PLAIN];
  const names = new Set<string>();
  while (names.size < count) {
    const word = Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
    const trade = below(4) > 0 ? ` ${trades[below(trades.length)]}` : '';
    names.add(`${word}${trade}${FORMS[below(FORMS.length)]}`);
  }
  return [...names];
}
