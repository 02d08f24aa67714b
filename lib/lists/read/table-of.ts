import { foldLetters } from '#lib/parse/fold-text.ts';
import { sha256 } from '#lib/parse/sha256.ts';
import type { Block, ListTable } from '../table.ts';
import { guessMapping } from './guess-mapping.ts';
import type { BlockSeen } from './sort-lines.ts';
import type { Survey } from './survey-blocks.ts';

interface Found {
  blocks: readonly BlockSeen[];
  chosen: number;
  survey: Survey;
  foreignBytes: number;
}

/** Enough to tell one export from another. */
const SIGNATURE_LETTERS = 16;

/** What is known of a list before its rows are read. */
export function tableOf({
  blocks,
  chosen,
  survey,
  foreignBytes,
}: Found): Omit<ListTable, 'encoding' | 'delimiter'> {
  const block = blocks[chosen];
  const names = block?.header ?? null;
  const width = block?.width ?? 0;
  const header = Array.from({ length: width }, (_, at) => names?.[at] ?? '');
  const { sample, ragged, unclosed } = survey.block(chosen);
  const rows = block?.rows ?? 0;
  const others = survey.rows() - rows;
  const noRows = survey.noRows();
  if (others > 0) {
    const lines = blocks.filter((one) => one !== block).map(({ line }) => line);
    noRows.push({ kind: 'other-block', count: others, lines });
  }
  return {
    ...{ blocks: blocks.map(blockOf), chosen, header, hasHeader: names !== null, sample },
    mapping: guessMapping(names === null ? null : header, width, sample),
    signature: signatureOf(names, width),
    receipt: { rows, noRows, ragged, unclosed, foreignBytes },
  };
}

function blockOf({ title, header, line, rows }: BlockSeen): Block {
  return { title, header, line, rows };
}

function signatureOf(names: readonly string[] | null, width: number): string {
  const written = names ? names.map((name) => foldLetters(name)).join('|') : `${width} columns without names`;
  return sha256(written).slice(0, SIGNATURE_LETTERS);
}
