import { parseNumber } from '#lib/parse/number.ts';
import type { Parsed } from './parsed.ts';
import { found } from './parsed.ts';

export function parseInteger(line: string): Parsed<number> {
  const number = line.startsWith('-') ? null : parseNumber(line);
  return found(number !== null && Number.isSafeInteger(number) ? number : null);
}
