/** Letters of code and urls that stand everywhere: four of them in a row say little. */
const COMMON = 'etaoinsrldc./';
const GRAM = 4;
const SLOTS = 0x10000;

/**
 * Tells which of many literals a text holds, in one pass over it: each literal stands in a table under its rarest four
 * letters, and only where these occur is the literal itself compared.
 */
export function literalScanner(literals: readonly string[]): (text: string) => ReadonlySet<string> {
  const short = literals.filter(({ length }) => length < GRAM);
  const unique = [...new Set(literals)].filter(({ length }) => length >= GRAM);
  const offsets = unique.map(rarestGram);
  const heads = new Uint16Array(SLOTS);
  const next = new Uint16Array(unique.length + 1);
  for (const [index, literal] of unique.entries()) {
    const slot = slotOf(literal, offsets[index] ?? 0);
    next[index + 1] = heads[slot] ?? 0;
    heads[slot] = index + 1;
  }
  return (text) => {
    const found = new Set(short.filter((literal) => text.includes(literal)));
    let slot = 0;
    for (let at = 0; at < text.length; at++) {
      slot = step(slot, text.charCodeAt(at));
      for (let entry = heads[slot] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
        const literal = unique[entry - 1] ?? '';
        if (text.startsWith(literal, at - GRAM + 1 - (offsets[entry - 1] ?? 0))) found.add(literal);
      }
    }
    return found;
  };
}

/** Four bits a letter: what lies further back than four letters has left the slot. */
function step(slot: number, code: number): number {
  return ((slot << 4) ^ (code & 0xff)) & (SLOTS - 1);
}

function slotOf(literal: string, from: number): number {
  let slot = 0;
  for (let at = from; at < from + GRAM; at++) slot = step(slot, literal.charCodeAt(at));
  return slot;
}

function rarestGram(literal: string): number {
  let best = 0;
  let fewest = GRAM + 1;
  let common = 0;
  for (let end = 0; end < literal.length && fewest > 0; end++) {
    if (COMMON.includes(literal.charAt(end))) common++;
    if (end >= GRAM && COMMON.includes(literal.charAt(end - GRAM))) common--;
    if (end < GRAM - 1 || common >= fewest) continue;
    fewest = common;
    best = end - GRAM + 1;
  }
  return best;
}
