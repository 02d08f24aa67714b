import * as z from 'zod/mini';
import { SOURCE_KINDS } from '#lib/evidence/evidence.ts';
import { fromBase64url } from '#lib/parse/base64url.ts';
import { sha256 } from '#lib/parse/sha256.ts';
import { REASON_KINDS } from '#lib/qualify/verdict.ts';
import type { CardCode } from './card-code.ts';
import { CHECK_LETTERS, MARK, MAX_FOUND } from './card-code.ts';

/** A card of 40 criteria has some 4,000 letters; a longer code is none of ours. */
const MAX_CODE = 12_000;
/** A whole mail thread may be pasted; what lies behind is not looked at. */
const MAX_PASTE = 200_000;
/** Beginnings of a code in one paste: a long thread quotes a card a few times. */
const MAX_TRIES = 20;
/** Mail programs break lines and put marks before quoted ones. */
const BREAKS = /[\s>]/g;
const CODE = /^([\w-]+)\.([0-9a-f]{8})/;

const word = (most: number) => z.string().check(z.maxLength(most));
const points = z.number().check(z.int(), z.gte(0), z.lte(100));
const index = (most: number) => z.number().check(z.int(), z.gte(-1), z.lt(most));
const VERDICTS = ['primary', 'secondary', 'none', 'negative', 'undecided'] as const;
const line = z.tuple([
  word(100),
  index(REASON_KINDS.length).check(z.gte(0)),
  points,
  word(MAX_FOUND),
  index(SOURCE_KINDS.length),
  z.number().check(z.int(), z.gte(0), z.lte(84_006)),
]);
const card = z.tuple([
  word(2_100),
  z.enum(VERDICTS),
  z.nullable(z.enum(['confirmed', 'leaning'])),
  points,
  points,
  z.tuple([
    word(20),
    word(100),
    z.number().check(z.int(), z.gte(0)),
    word(64),
    word(64),
    z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  ]),
  z.array(line).check(z.maxLength(100)),
]);

/** The first whole card in a pasted text; null when there is none. Whatever was pasted, nothing is thrown. */
export function findCard(text: string): CardCode | null {
  const paste = text.slice(0, MAX_PASTE);
  let at = paste.indexOf(MARK);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1, at = paste.indexOf(MARK, at + 1)) {
    const found = decodeCard(paste.slice(at + MARK.length, at + 2 * MAX_CODE).replace(BREAKS, ''));
    if (found) return found;
  }
  return null;
}

function decodeCard(written: string): CardCode | null {
  const match = CODE.exec(written.slice(0, MAX_CODE));
  const [, body = '', check = ''] = match ?? [];
  if (body === '' || sha256(body).slice(0, CHECK_LETTERS) !== check) return null;
  const parsed = card.safeParse(parseJson(fromBase64url(body)));
  if (!parsed.success) return null;
  const [account, verdict, certainty, low, high, stamp, lines] = parsed.data;
  const [engineVersion, icpId, icpVersion, icpHash, factsHash, asOf] = stamp;
  return {
    account,
    verdict,
    certainty,
    low,
    high,
    stamp: { engineVersion, icpId, icpVersion, icpHash, factsHash, asOf },
    criteria: lines.map(([criterion, kind, gained, found, source, day]) => ({
      criterion,
      kind: REASON_KINDS[kind] ?? 'NOT_SEEN',
      gained,
      found,
      source: SOURCE_KINDS[source] ?? null,
      day,
    })),
  };
}

function parseJson(bytes: Uint8Array | null): unknown {
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
