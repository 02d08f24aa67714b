const STEP = 0x6d2b79f5;
const RANGE = 4_294_967_296;

/** Numbers of 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
}

/** Puts the items of an array in a random order, in place. */
export function shuffle<T extends Uint8Array | number[]>(items: T, random: () => number): T {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const moved = items[at] ?? 0;
    items[at] = items[other] ?? 0;
    items[other] = moved;
  }
  return items;
}
