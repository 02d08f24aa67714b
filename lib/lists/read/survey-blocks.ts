import { type ListRow, NO_ROW_KINDS, type NoRowKind, type Receipt } from '../table.ts';
import type { SortedLine } from './sort-lines.ts';

/** Lines named for each kind of fault. */
const MAX_LINES = 20;
/** Rows kept to look at: the first ones, and as many from all over the list. */
const FIRST_ROWS = 100;
const SPREAD_ROWS = 100;

interface Counted {
  count: number;
  lines: number[];
}

export interface BlockSurvey {
  sample: ListRow[];
  ragged: Counted;
  unclosed: Counted;
  /** Rows of one cell. */
  short: number;
}

/** What a whole file holds, gathered while its lines pass. */
export interface Survey {
  add(lines: readonly SortedLine[]): void;
  block(at: number): BlockSurvey;
  rows(): number;
  noRows(): Receipt['noRows'];
}

const counted = (): Counted => ({ count: 0, lines: [] });

function note(counts: Counted, line: number): void {
  counts.count += 1;
  if (counts.lines.length < MAX_LINES) counts.lines.push(line);
}

export function createBlockSurvey(): Survey {
  const blocks: (BlockSurvey & { seen: number; stride: number; width: number })[] = [];
  const others = new Map<NoRowKind, Counted>();
  let rows = 0;

  const blockAt = (at: number) => {
    blocks[at] ??= {
      sample: [],
      ragged: counted(),
      unclosed: counted(),
      short: 0,
      seen: 0,
      stride: 1,
      width: -1,
    };
    return blocks[at];
  };
  function addRow({ row, block: at }: SortedLine): void {
    const block = blockAt(at);
    rows += 1;
    block.seen += 1;
    if (block.width < 0) block.width = row.cells.length;
    if (row.cells.length !== block.width) note(block.ragged, row.line);
    if (row.cells.length === 1) block.short += 1;
    if (row.isUnclosed) note(block.unclosed, row.line);
    if (block.sample.length >= FIRST_ROWS && block.seen % block.stride !== 0) return;
    block.sample.push({ line: row.line, cells: row.cells });
    if (block.sample.length < FIRST_ROWS + SPREAD_ROWS) return;
    // Every second of those from all over the list goes, and the next come half as often.
    block.sample = block.sample.filter((_, at) => at < FIRST_ROWS || (at - FIRST_ROWS) % 2 === 1);
    block.stride *= 2;
  }
  return {
    add(lines) {
      for (const line of lines) {
        if (line.kind === 'row') {
          addRow(line);
          continue;
        }
        if (line.kind === 'header') blockAt(line.block).width = line.row.cells.length;
        const counts = others.get(line.kind) ?? counted();
        note(counts, line.row.line);
        others.set(line.kind, counts);
      }
    },
    block: blockAt,
    rows: () => rows,
    noRows: () =>
      NO_ROW_KINDS.flatMap((kind) => {
        const counts = others.get(kind);
        return counts ? [{ kind, ...counts }] : [];
      }),
  };
}
