import type { ListSource } from '../list-source.ts';
import { surveyBytes } from './byte-survey.ts';
import { guessLegacy, type LegacyEncoding } from './legacy-encoding.ts';

/** `utf-8-mended` = UTF-8 with single bytes of another code page in it. */
export type Encoding = 'utf-8' | 'utf-8-mended' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

export interface EncodingChoice {
  encoding: Encoding;
  /** Lines as they read in it. */
  preview: string[];
}

export type Detected =
  | { ok: true; encoding: Encoding }
  /** Nobody can tell from the bytes alone: a person looks and chooses. */
  | { ok: false; choices: EncodingChoice[] };

const HEAD_BYTES = 65_536;
const MAX_CHOICES = 5;
const PREVIEW_LINES = 5;
const PREVIEW_LETTERS = 120;
/** One half of nearly all letters is zero where UTF-16 is written without its mark; a stray zero is no sign of it. */
const ZERO_SHARE = 0.02;
const SAME_HALF = 0.95;

/** By a mark at the start, or by zeros in every second byte; null = neither. */
export function encodingOfHead(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const bytes = head.subarray(0, HEAD_BYTES - (HEAD_BYTES % 2));
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const zeros = even + odd;
  if (zeros < 2 || zeros < bytes.length * ZERO_SHARE) return null;
  if (odd >= zeros * SAME_HALF) return isUtf16(bytes, 'utf-16le') ? 'utf-16le' : null;
  if (even >= zeros * SAME_HALF) return isUtf16(bytes, 'utf-16be') ? 'utf-16be' : null;
  return null;
}

/** Of a file that is neither marked nor UTF-8 throughout. */
export async function detectEncoding(source: ListSource): Promise<Detected> {
  const survey = await surveyBytes(source.pieces());
  // In other code pages at most every tenth letter looks like UTF-8 by chance.
  if (survey.foreign === 0) return { ok: true, encoding: 'utf-8' };
  if (survey.letters >= survey.foreign) return { ok: true, encoding: 'utf-8-mended' };
  const { encodings, isSure } = guessLegacy(survey);
  const [first] = encodings;
  if (isSure && first) return { ok: true, encoding: first };
  const choices = new Map<string, EncodingChoice>();
  for (const encoding of encodings) {
    const preview = previewOf(survey.sample, encoding);
    if (!choices.has(preview.join('\n'))) choices.set(preview.join('\n'), { encoding, preview });
  }
  return { ok: false, choices: [...choices.values()].slice(0, MAX_CHOICES) };
}

function previewOf(sample: Uint8Array<ArrayBuffer>, encoding: Encoding): string[] {
  const text = new TextDecoder(encoding).decode(sample);
  return text
    .split(/[\r\n]+/, PREVIEW_LINES)
    .filter((line) => line !== '')
    .map((line) => line.slice(0, PREVIEW_LETTERS));
}

/** Half of a pair alone, or a letter that no language has: it is not UTF-16 after all. */
function isUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return !/[\uFFFD\0]/.test(text) && /[\r\n,;\t|]/.test(text);
}
