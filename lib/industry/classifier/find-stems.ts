/** A word that speaks for a list's subject. */
export interface StemHit<T extends string = string> {
  /** Whose list holds it: a leaf, a business model, a kind of buyer. */
  of: T;
  /** Number of the word with which it begins, and how many words it covers. */
  at: number;
  count: number;
  /** Without diacritics. */
  word: string;
  stem: string;
  /** True where it says so by itself ("!notar"). */
  isStrong: boolean;
}

interface Stem<T> {
  of: T;
  stem: string;
  count: number;
  isStrong: boolean;
  isWhole: boolean;
  isFront: boolean;
}

/** Lists of stems, ready to be looked up by their first letters. */
export interface StemIndex<T extends string = string> {
  joinsWords: boolean;
  byKey: ReadonlyMap<string, readonly Stem<T>[]>;
}

const KEY = 3;
/** A shorter stem is found by chance inside of joined words. */
const SHORTEST_INSIDE = 5;
/** What may follow the head of a joined word: plurals and cases. */
const LONGEST_ENDING = 4;
/** Heads that say no more than that it is a firm: "hoveniersbedrijf". */
const OF_A_FIRM =
  /^(?:en|e|n|s|er)?(?:bedrijf|betrieb|firma|foretag|unternehmen|kantoor|buro|bureau|praxis|praktijk|klinik|kliniek|meister|handwerk|zaak|groep|gruppe|technik|techniek|teknik|werken|arbeten|service|dienst)/;

/**
 * Prepares lists of stems, separated by "|": a word that begins with one speaks for the list's subject. "!notar" says
 * so by itself; "mode=" is the whole word alone; "^bank" stands at the front of a word only, where words are joined.
 */
export function indexStems<T extends string>(
  lists: Readonly<Partial<Record<T, string>>>,
  joinsWords: boolean,
): StemIndex<T> {
  const byKey = new Map<string, Stem<T>[]>();
  for (const [of, list] of Object.entries(lists) as [T, string][]) {
    for (const written of list.split('|')) {
      const stem = written.replace(/^[!^]+|=$/g, '');
      const [start = ''] = stem.split(' ');
      const key = start.slice(0, KEY);
      const own = byKey.get(key) ?? [];
      own.push({
        of,
        stem,
        count: stem.split(' ').length,
        isStrong: written.startsWith('!'),
        isWhole: written.endsWith('='),
        isFront: written.includes('^'),
      });
      byKey.set(key, own);
    }
  }
  return { joinsWords, byKey };
}

/** The stems that words hold, in order; `words` are lower-case without diacritics. */
export function findStems<T extends string>(words: readonly string[], index: StemIndex<T>): StemHit<T>[] {
  const { byKey, joinsWords } = index;
  const hits: StemHit<T>[] = [];
  for (const [at, word] of words.entries()) {
    const last = joinsWords ? word.length - SHORTEST_INSIDE : 0;
    for (let from = 0; from <= Math.max(0, last); from += 1) {
      for (const stem of byKey.get(word.slice(from, from + KEY)) ?? NONE) {
        if (!holds(words, at, from, stem)) continue;
        const rest = stem.count > 1 ? '' : word.slice(from + stem.stem.length);
        hits.push({
          of: stem.of as T,
          at,
          count: stem.count,
          word: words.slice(at, at + stem.count).join(' '),
          stem: stem.stem,
          // "Hotelsoftware" is no hotel: the head of a joined word stands last.
          isStrong: stem.isStrong && (!joinsWords || rest.length <= LONGEST_ENDING || OF_A_FIRM.test(rest)),
        });
      }
    }
  }
  return hits;
}

const NONE: readonly Stem<never>[] = [];

function holds(
  words: readonly string[],
  at: number,
  from: number,
  { stem, count, isWhole, isFront }: Stem<string>,
): boolean {
  if (from > 0 && (isFront || isWhole || count > 1 || stem.length < SHORTEST_INSIDE)) return false;
  const word = words[at] ?? '';
  if (count === 1) return isWhole ? word === stem : word.startsWith(stem, from);
  if (at + count > words.length) return false;
  const own = words.slice(at, at + count).join(' ');
  return isWhole ? own === stem : own.startsWith(stem);
}
