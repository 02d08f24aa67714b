import type { Audience } from '../audience-set.ts';
import { AUDIENCES } from '../audience-set.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseList, parseName } from './parsed.ts';

export const AUDIENCE_NAMES = namesOf(AUDIENCES, {
  b2b: 'businesses|b2b|companies|business|firmen|unternehmen|geschäftskunden',
  b2c: 'consumers|b2c|people|consumer|privatkunden|verbraucher|endkunden',
});

export function parseAudiences(line: string): Parsed<Audience[]> {
  const list = line.replace(/^(?:both|beides)$/i, 'b2b, b2c').replaceAll(/ (?:and|und|&) /gi, ', ');
  return parseList(list, (item) => parseName(item, AUDIENCE_NAMES));
}
