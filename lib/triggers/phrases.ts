import type { Word } from './sentence-words.ts';

/** Wordings of one idea in all languages. */
export interface Phrases {
  /** Words that the wording which stands at `at` takes; 0 = none stands there. The longest wins. */
  lengthAt(words: readonly Word[], at: number): number;
  /** True when a wording may begin with this word. */
  mayBegin(folded: string): boolean;
  /** The first word of every wording, as written in the list. */
  readonly firsts: readonly string[];
}

type Matcher = (folded: string) => boolean;

/**
 * Wordings in folded letters, one a line or a comma: "funding round", "*runde" (ends so), "zertifiz*" (begins so). Apostrophes and
 * hyphens part words: "l'entreprise" is "l entreprise".
 */
export function phrases(list: string): Phrases {
  const exact = new Map<string, Matcher[][]>();
  const loose: { first: Matcher; rest: Matcher[] }[] = [];
  const firsts = new Set<string>();
  for (const written of list.split(/[,\n]/)) {
    const [first, ...rest] = written.split(' ').filter(Boolean);
    if (first === undefined) continue;
    const others = rest.map(matcherOf);
    firsts.add(first);
    if (first.includes('*')) loose.push({ first: matcherOf(first), rest: others });
    else exact.set(first, [...(exact.get(first) ?? []), others]);
  }
  return {
    firsts: [...firsts],
    lengthAt(words, at) {
      const word = words[at]?.folded;
      if (word === undefined) return 0;
      let longest = 0;
      for (const rest of exact.get(word) ?? []) longest = Math.max(longest, lengthOf(rest, words, at));
      for (const { first, rest } of loose)
        if (first(word)) longest = Math.max(longest, lengthOf(rest, words, at));
      return longest;
    },
    mayBegin: (folded) => exact.has(folded) || loose.some(({ first }) => first(folded)),
  };
}

/** True when one of the wordings stands between two places. */
export function holds(words: readonly Word[], sought: Phrases, from = 0, to = words.length): boolean {
  for (let at = from; at < to; at++) if (sought.lengthAt(words, at) > 0) return true;
  return false;
}

function lengthOf(rest: readonly Matcher[], words: readonly Word[], at: number): number {
  const fits = rest.every((matches, index) => matches(words[at + index + 1]?.folded ?? ''));
  return fits ? rest.length + 1 : 0;
}

function matcherOf(written: string): Matcher {
  if (written.startsWith('*')) {
    const end = written.slice(1);
    return (folded) => folded.endsWith(end);
  }
  if (written.endsWith('*')) {
    const start = written.slice(0, -1);
    return (folded) => folded.startsWith(start);
  }
  return (folded) => folded === written;
}
