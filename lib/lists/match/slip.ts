/** A shorter word is another word as soon as a letter differs. */
const SHORTEST = 6;
/** Where one letter more or less, or one like another, is no name of its own any more. */
const LONG = 8;
/** Letters that sound alike, and are written for one another in long words. */
const ALIKE: ReadonlySet<string> = new Set(['iy', 'cs', 'ck', 'sz', 'vw']);
const VOWELS = 'aeiouy';

/**
 * Whether a word is another with one slip of the fingers: two letters turned, one doubled or not, a vowel left out inside,
 * a letter written as it sounds. "Marlin" and "Merlin", "Clark" and "Clarke", "Meier" and "Meyer" are two names.
 */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === 0) return false;
  return short.length === long.length ? isWrongLetter(short, long, at) : isLeftOut(short, long, at);
}

/** Words of a trade are known: nearly every slip in them can be told. */
export function mendWord(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST - 1 || known.has(word)) return word;
  return (
    candidates(known)
      .get(word[0] ?? '')
      ?.find((other) => isNear(word, other)) ?? word
  );
}

const byFirst = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

function candidates(known: ReadonlySet<string>): Map<string, string[]> {
  const there = byFirst.get(known);
  if (there) return there;
  const made = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    const first = word[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), word]);
  }
  byFirst.set(known, made);
  return made;
}

function isNear(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  if (isSlip(word, other)) return true;
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === 0 || at >= short.length) return false;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  if (rest !== long.slice(at + 1)) return false;
  // A letter left out, or one more; in long words another vowel.
  if (short.length < long.length) return long === other;
  return other.length > LONG && isVowel(short[at]) && isVowel(long[at]);
}

function isWrongLetter(one: string, other: string, at: number): boolean {
  if (one.slice(at + 2) === other.slice(at + 2) && one[at] === other[at + 1] && one[at + 1] === other[at])
    return true;
  if (one.length < LONG || one.slice(at + 1) !== other.slice(at + 1)) return false;
  const pair = [one[at], other[at]].toSorted().join('');
  if (ALIKE.has(pair)) return at < one.length - 1;
  return isOtherDoubled(one, other, at) || isOtherDoubled(other, one, at);
}

/** "Zwannhof" for "Zwaanhof": the wrong one of two letters was doubled. */
function isOtherDoubled(one: string, other: string, at: number): boolean {
  return one[at] === one[at - 1] && other[at] === other[at + 1];
}

function isLeftOut(short: string, long: string, at: number): boolean {
  if (short.slice(at) !== long.slice(at + 1)) return false;
  if (long[at] === long[at - 1] || long[at] === long[at + 1]) return true;
  const isInside = at < long.length - 1;
  return long.length > SHORTEST + 1 && isInside && isVowel(long[at]);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}
