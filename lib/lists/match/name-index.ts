import { compareNames } from './compare-names.ts';
import { type NameParts, partsOfName } from './parts-of-name.ts';

/** What is known under a name. */
export interface NameHit<T> {
  item: T;
  /** Letter for letter as far as names are compared; else with a slip. */
  isExact: boolean;
}

/** What a name may mean. */
export interface NameMatch<T> {
  same: NameHit<T>[];
  /** Houses of one company, or the company of which it is a house. */
  related: T[];
  /** The name is no more than a trade: it identifies nobody by itself. */
  isPlain: boolean;
}

/** The rarest groups of three letters that are looked up: one slip changes four of them at most. */
const RAREST = 6;
/** Groups that more names have tell nothing. */
const MOST_OF_GROUP = 4_000;
/** One word in front is too little: "Phoenix Contracting" is nobody's. */
const FEWEST_OWN = 2;
const NOBODY: NameMatch<never> = { same: [], related: [], isPlain: false };

/** Names by which companies are found in spite of legal forms, abbreviations and slips of the fingers. */
export class NameIndex<T> {
  readonly #entries: { item: T; parts: NameParts }[] = [];
  /** One number an entry, the same for all that a slip can lead to: most others are told apart by it alone. */
  readonly #shapes: number[] = [];
  readonly #byBase = new Map<string, number[]>();
  readonly #byGroup = new Map<string, number[]>();

  add(name: string, item: T): void {
    for (const parts of partsOfName(name)) {
      const at = this.#entries.push({ item, parts }) - 1;
      this.#shapes.push(shapeOf(parts.base));
      push(this.#byBase, parts.letters, at);
      // A name that is only a trade is found by all its letters alone.
      if (!parts.isPlain) for (const group of groupsOf(parts.letters)) push(this.#byGroup, group, at);
    }
  }

  find(name: string): NameMatch<T> {
    if (this.#entries.length === 0) return NOBODY;
    const all = partsOfName(name);
    if (all.length === 0) return NOBODY;
    const same = new Map<T, boolean>();
    const related = new Set<T>();
    for (const parts of all) {
      for (const at of this.#candidates(parts)) {
        const entry = this.#entries[at];
        const relation = entry ? compareNames(parts, entry.parts) : null;
        if (!entry || relation === null) continue;
        const isExact = entry.parts.letters === parts.letters;
        if (relation === 'same') same.set(entry.item, isExact || same.get(entry.item) === true);
        else related.add(entry.item);
      }
    }
    if (same.size === 0) for (const parts of all) for (const item of this.#houseOf(parts)) related.add(item);
    for (const item of same.keys()) related.delete(item);
    return {
      same: [...same].map(([item, isExact]) => ({ item, isExact })),
      related: [...related],
      isPlain: all.every(({ isPlain }) => isPlain),
    };
  }

  /** Companies with whose whole name this one begins: "Acme Tools Retail" may be of "Acme Tools". */
  #houseOf({ base }: NameParts): T[] {
    const fronts = base.map((_, at) => base.slice(0, at)).filter((front) => front.length >= FEWEST_OWN);
    return fronts.flatMap((front) =>
      (this.#byBase.get(front.join('')) ?? []).flatMap((at) => {
        const entry = this.#entries[at];
        const isWhole = entry?.parts.base.join(' ') === front.join(' ') && !entry.parts.isPlain;
        return isWhole ? [entry.item] : [];
      }),
    );
  }

  /** Entries with the same letters, and those with a rare group of letters in common. */
  #candidates({ base, letters, isPlain }: NameParts): Iterable<number> {
    const exact = this.#byBase.get(letters) ?? [];
    if (isPlain) return exact;
    const found = new Set(exact);
    const groups = groupsOf(letters)
      .map((group) => this.#byGroup.get(group) ?? [])
      .filter((entries) => entries.length > 0 && entries.length <= MOST_OF_GROUP)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, RAREST);
    const shape = shapeOf(base);
    const shapes = this.#shapes;
    for (const entries of groups) for (const at of entries) if (shapes[at] === shape) found.add(at);
    return found;
  }
}

/** Of how many words, and with which letters they begin: no slip changes it. */
function shapeOf(base: readonly string[]): number {
  let shape = base.length;
  for (const word of base) shape = (Math.imul(shape, 31) + (word.codePointAt(0) ?? 0)) | 0;
  return shape;
}

function groupsOf(letters: string): string[] {
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) groups.add(letters.slice(at, at + 3));
  return [...groups];
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const there = map.get(key);
  if (there) there.push(at);
  else map.set(key, [at]);
}
