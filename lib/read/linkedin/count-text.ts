import { type NumberToken, normalizeNumberText, scanNumbers } from '#lib/parse/number.ts';

/**
 * The last whole number of a phrase such as "75008 Paris · 2,362 followers" or "フォロワー2,362人": where a place stands in the
 * same line, the count follows it. Null when there is none.
 */
export function readLastCount(text: string): NumberToken | null {
  const token = scanNumbers(normalizeNumberText(text)).at(-1);
  return token && Number.isSafeInteger(token.value) ? token : null;
}
