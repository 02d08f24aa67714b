// The phrases that a regular expression means, one for each way through it.

const CLASS = /^\[[^\]]*\]|^\\p\{L\}|^\\[ds]/;
const REPEAT = /^\{(\d+),\d+\}/;
/** A letter, a digit, or the first of the class, and all of a short class. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = { '\\p{L}': ['x'], '\\d': ['7'], '\\s': [' '] };
const LONGEST_CLASS = 4;

/** Reads the part of a pattern that the product's patterns use: groups, choices, classes, repetitions. */
export function phrasesOf(pattern: RegExp): string[] {
  let left = pattern.source;
  const take = (text: string) => {
    if (!left.startsWith(text)) return false;
    left = left.slice(text.length);
    return true;
  };

  const choices = (): string[] => {
    const found = sequence();
    while (take('|')) found.push(...sequence());
    return found;
  };
  const sequence = (): string[] => {
    let found = [''];
    while (left !== '' && !left.startsWith('|') && !left.startsWith(')')) {
      const next = repeated(atom());
      found = found.flatMap((before) => next.map((after) => before + after));
    }
    return found;
  };
  const atom = (): readonly string[] => {
    if (take('^') || take('$') || take('\\b')) return [''];
    const excluded = take('(?!');
    if (excluded || take('(?:')) {
      const found = choices();
      take(')');
      return excluded ? [''] : found;
    }
    const written = CLASS.exec(left)?.[0];
    if (written !== undefined && take(written)) return membersOf(written);
    take('\\');
    const [literal = ''] = left;
    take(literal);
    return [literal];
  };
  const repeated = (found: readonly string[]): readonly string[] => {
    if (take('?')) return ['', ...found];
    const repeat = REPEAT.exec(left);
    if (!repeat) return found;
    take(repeat[0]);
    const least = Number(repeat[1]);
    return least === 0 ? ['', ...found] : found.map((one) => one.repeat(least));
  };
  return choices();
}

function membersOf(written: string): readonly string[] {
  const known = MEMBERS[written];
  if (known) return known;
  const inside = written.slice(1, -1);
  const start = Object.keys(MEMBERS).find((name) => inside.startsWith(name));
  if (start !== undefined) return MEMBERS[start] ?? [];
  return inside.length <= LONGEST_CLASS ? [...inside] : [...inside].slice(0, 1);
}
