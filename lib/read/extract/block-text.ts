import { cleanText } from '#lib/parse/clean-text.ts';

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const GLUE = /\d\d|[\p{Ll}\d]\p{Lu}|\p{L}\d/u;
const LINE_END = /[\n\r]/g;

/** A block's text made safe, its lines kept, at most `max` characters. */
export function cleanLines(text: string, max: number): string {
  if (!text.includes('\n')) return cleanText(text, max);
  const lines = text.split('\n').map((line) => cleanText(line, max));
  return lines.filter(Boolean).join('\n').slice(0, max);
}

/** Line ends of the markup are spaces. */
export function onOneLine(piece: string): string {
  return piece.includes('\n') || piece.includes('\r') ? piece.replace(LINE_END, ' ') : piece;
}

/** Two texts that are shown apart and that nothing in the markup keeps apart, by the letters where they meet. */
export function runsTogether(before: string, after: string, boundary: string): boolean {
  // Most of the time a space stands there, and the questions about letters need not be asked.
  if (before <= ' ' || after <= ' ') return false;
  if (!ALPHANUMERIC.test(before) || !ALPHANUMERIC.test(after)) return false;
  return boundary === 'link' || GLUE.test(before + after);
}
