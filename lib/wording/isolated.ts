/** Embeddings and overrides: they turn what follows them, and no name needs one. */
const OVERRIDES = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
/** Letters and marks that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text without the characters that turn the words around it: its letters stand in their own order. */
export function withoutOverrides(text: string): string {
  const plain = text.replace(OVERRIDES, '');
  return isBalanced(plain) ? plain : plain.replace(ISOLATES, '');
}

/**
 * Foreign words for the middle of a sentence of ours: their direction ends where they end. Words that run from left to
 * right stay as they are.
 */
export function isolated(text: string): string {
  const plain = withoutOverrides(text);
  return RIGHT_TO_LEFT.test(plain) ? `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}` : plain;
}

/** Every isolate is closed, and none that was not opened. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(ISOLATES)) {
    depth += mark === POP_ISOLATE ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
