import { MAX_LIST_BYTES, MAX_LISTED } from '../limits.ts';
import type { ListTable } from '../table.ts';
import { RowFault, type RowProblem } from './csv-rows.ts';
import { DELIMITERS, delimiterOf } from './delimiter.ts';
import { NotUtf8 } from './encoding/decode-pieces.ts';
import {
  detectEncoding,
  type Encoding,
  type EncodingChoice,
  encodingOfHead,
} from './encoding/detect-encoding.ts';
import { type FileKind, kindOfBytes, kindOfText } from './file-kind.ts';
import type { ListSource } from './list-source.ts';
import type { BlockSeen } from './sort-lines.ts';
import { sortedLines } from './sorted-lines.ts';
import { type BlockSurvey, createBlockSurvey } from './survey-blocks.ts';
import { tableOf } from './table-of.ts';

export interface OpenOptions {
  /** What a person chose where the bytes do not tell. */
  encoding?: Encoding;
  /** What a person chose in place of the largest block. */
  block?: number;
  maxRows?: number;
  maxBytes?: number;
  /** Bytes read so far. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
}

export type OpenProblem =
  | { problem: 'empty' }
  | { problem: 'too-large'; bytes: number; most: number }
  | { problem: 'too-many-rows'; most: number }
  /** No table at all, by its name. */
  | { problem: 'other-file'; kind: FileKind }
  | { problem: RowProblem; line: number }
  /** Its header is parted by one sign and its rows by another. */
  | { problem: 'mixed-delimiters' };

export type OpenedList =
  | { ok: true; table: ListTable }
  /** Ask, and open again with what was chosen. */
  | { ok: 'ask-encoding'; choices: EncodingChoice[] }
  | ({ ok: false } & OpenProblem);

const HEAD_BYTES = 65_536;
const HALF = 0.5;

/** What a file holds: how it is written, its blocks, columns and what is no row. Its rows are read by `readRows`. */
export async function openList(source: ListSource, options: OpenOptions = {}): Promise<OpenedList> {
  const most = options.maxBytes ?? MAX_LIST_BYTES;
  if (source.size > most) return { ok: false, problem: 'too-large', bytes: source.size, most };
  const head = await headOf(source);
  const marked = encodingOfHead(head);
  const kind = marked ? null : kindOfBytes(head);
  if (kind) return { ok: false, problem: 'other-file', kind };
  try {
    return await openAs(source, options.encoding ?? marked ?? 'utf-8', { ...options, head });
  } catch (error) {
    if (error instanceof RowFault) return { ok: false, problem: error.problem, line: error.line };
    if (!(error instanceof NotUtf8)) throw error;
  }
  const detected = await detectEncoding(source);
  if (!detected.ok) return { ok: 'ask-encoding', choices: detected.choices };
  return openList(source, { ...options, encoding: detected.encoding });
}

async function openAs(
  source: ListSource,
  encoding: Encoding,
  options: OpenOptions & { head: Uint8Array<ArrayBuffer> },
): Promise<OpenedList> {
  const text = headText(options.head, encoding);
  const kind = kindOfText(text);
  if (kind) return { ok: false, problem: 'other-file', kind };
  const delimiter = delimiterOf(text);
  const most = options.maxRows ?? MAX_LISTED;
  const survey = createBlockSurvey();
  const { signal, onProgress } = options;
  const sorted = sortedLines(source, { encoding, delimiter, signal, onProgress });
  for await (const lines of sorted.lines()) {
    survey.add(lines);
    if (survey.rows() > most) return { ok: false, problem: 'too-many-rows', most };
  }
  const at = options.block ?? largestOf(sorted.blocks());
  const block = sorted.blocks()[at];
  if (!block || block.rows === 0) return { ok: false, problem: 'empty' };
  const seen = survey.block(at);
  if (isMixed(block, seen, delimiter)) return { ok: false, problem: 'mixed-delimiters' };
  const found = { blocks: sorted.blocks(), chosen: at, survey, foreignBytes: sorted.foreign() };
  return { ok: true, table: { ...tableOf(found), encoding, delimiter } };
}

async function headOf(source: ListSource): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(Math.min(HEAD_BYTES, source.size));
  let at = 0;
  for await (const piece of source.pieces()) {
    const fits = piece.subarray(0, head.length - at);
    head.set(fits, at);
    at += fits.length;
    if (at >= head.length) break;
  }
  return head.subarray(0, at);
}

/** Whole lines where there are some; half a letter at the end is none. */
function headText(head: Uint8Array<ArrayBuffer>, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding === 'utf-8-mended' ? 'utf-8' : encoding);
  const text = decoder.decode(head, { stream: true });
  const end = head.length < HEAD_BYTES ? -1 : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end < 0 ? text : text.slice(0, end);
}

function largestOf(blocks: readonly BlockSeen[]): number {
  return blocks.reduce((best, { rows }, at) => (rows > (blocks[best]?.rows ?? 0) ? at : best), 0);
}

/** Most rows are one cell where the header has several, and another sign parts them alike. */
function isMixed({ header, rows }: BlockSeen, { short, sample }: BlockSurvey, delimiter: string): boolean {
  if (!header || header.length < 2 || short < rows * HALF) return false;
  const others = DELIMITERS.filter((one) => one !== delimiter);
  const alone = sample.filter(({ cells }) => cells.length === 1);
  return others.some((other) => alone.every(({ cells }) => cells[0]?.split(other).length === header.length));
}
