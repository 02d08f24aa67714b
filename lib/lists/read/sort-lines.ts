import { foldLetters } from '#lib/parse/fold-text.ts';
import type { NoRowKind } from '../table.ts';
import type { CsvRow } from './csv-rows.ts';
import { findHeader, HEADER_LINES, headerStrength, isIdentity } from './find-header.ts';
import { isDrawnLine, isFooter, isGroupHeading, namesBlock, totalKind } from './line-kind.ts';

export interface SortedLine {
  row: CsvRow;
  kind: 'row' | NoRowKind;
  /** Which block it belongs to; titles belong to the one below them. */
  block: number;
}

export interface BlockSeen {
  title: string;
  header: string[] | null;
  line: number;
  rows: number;
  /** Columns of its widest line. */
  width: number;
}

/** Tells rows from titles, headers, headings of groups, totals and footers, as the lines arrive. */
export interface LineSorter {
  push(rows: readonly CsvRow[]): SortedLine[];
  end(): SortedLine[];
  blocks(): readonly BlockSeen[];
}

/** A line of one cell: what it is depends on what follows. */
interface Narrow {
  row: CsvRow;
  ifRow: 'row' | NoRowKind;
  ifEnd: 'row' | NoRowKind;
}

const MAX_TITLE = 120;
const TITLE_LINES = 2;
const SEP = /^"?sep=/i;
const DRAWN = /^[\s:=+_|–—-]*$/;

export function createLineSorter(): LineSorter {
  const blocks: BlockSeen[] = [];
  let head: CsvRow[] | null = [];
  let waiting: Narrow[] = [];
  let out: SortedLine[] = [];
  /** Short lines were rows before: one more is no heading. */
  let hasShortRows = false;
  /** A line alone, or a sum, stands right above. */
  let isBroken = false;

  const emit = (row: CsvRow, kind: SortedLine['kind'], block = Math.max(0, blocks.length - 1)) => {
    out.push({ row, kind, block });
    const current = blocks[block];
    if (kind === 'row' && current) {
      current.rows += 1;
      if (row.cells.length > current.width) current.width = row.cells.length;
    }
  };
  const settle = (as: 'header' | 'row' | 'end') => {
    for (const { row, ifRow, ifEnd } of waiting) {
      emit(row, as === 'header' ? 'title' : as === 'row' ? ifRow : ifEnd);
    }
    waiting = [];
  };
  const open = (row: CsvRow, titles: readonly CsvRow[], hasHeader: boolean) => {
    const title = titles
      .slice(-TITLE_LINES)
      .map(titleOf)
      .filter((one) => one !== '')
      .join(' · ')
      .slice(0, MAX_TITLE);
    const header = hasHeader ? row.cells : null;
    const block = { title, header, line: row.line, rows: 0, width: header?.length ?? 0 };
    // A header above nothing but another header names no rows.
    if (blocks.at(-1)?.rows === 0) blocks.pop();
    blocks.push(block);
    if (hasHeader) emit(row, 'header');
    hasShortRows = false;
  };

  function place(row: CsvRow): void {
    const block = blocks.at(-1);
    const header = block?.header ?? null;
    const width = header?.length ?? block?.width ?? 0;
    if (header && isRepeated(row.cells, header) && !waiting.some((one) => namesBlock(titleOf(one.row)))) {
      settle('row');
      emit(row, 'repeated-header');
      return;
    }
    if ((isBroken || row.isApart || row.cells.length !== width) && isNewHeader(row)) {
      const titles = waiting.map((one) => one.row);
      settle('header');
      isBroken = false;
      open(row, titles, true);
      return;
    }
    if (isMaybeDrawn(row) && isDrawnLine(row.cells)) {
      emit(row, 'drawing');
      return;
    }
    const sum = isThin(row.cells) ? totalKind(row.cells) : null;
    if (sum) {
      settle('row');
      isBroken = true;
      emit(row, sum);
      return;
    }
    const narrow =
      width > 1 || row.isApart || isBroken ? narrowOf(row, header, { width, isBroken, hasShortRows }) : null;
    if (narrow) {
      waiting.push(narrow);
      isBroken = true;
      return;
    }
    settle('row');
    isBroken = false;
    if (row.cells.length === 1 && width > 1) hasShortRows = true;
    emit(row, 'row');
  }

  function readHead(): void {
    const rows = head ?? [];
    head = null;
    if (rows[0] && SEP.test(rows[0].cells[0] ?? '')) {
      const [first, ...others] = rows;
      emit(first, 'title', 0);
      start(others);
    } else start(rows);
  }

  function start(rows: readonly CsvRow[]): void {
    const at = findHeader(rows);
    const titles = rows.slice(0, at ?? 0);
    for (const row of titles) emit(row, isDrawnLine(row.cells) ? 'drawing' : 'title', 0);
    const first = rows[at ?? 0];
    if (first) open(first, titles, at !== null);
    if (at === null) widen(blocks[0], rows);
    for (const row of rows.slice(at === null ? 0 : at + 1)) place(row);
  }

  const taken = () => {
    const lines = out;
    out = [];
    return lines;
  };
  return {
    push(rows) {
      for (const row of rows) {
        if (head === null) place(row);
        else if (head.push(row) === HEADER_LINES + 1) readHead();
      }
      return taken();
    },
    end() {
      if (head) readHead();
      settle('end');
      return taken();
    },
    blocks: () => blocks,
  };
}

/** Without a header the lines themselves say how many columns there are. */
function widen(block: BlockSeen | undefined, rows: readonly CsvRow[]): void {
  if (block) block.width = Math.max(0, ...rows.map(({ cells }) => cells.length));
}

function titleOf({ cells }: CsvRow): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}

function isRepeated(cells: readonly string[], header: readonly string[]): boolean {
  const [first = '', named = ''] = [cells[0]?.trim(), header[0]?.trim()];
  if (first.length !== named.length || first.toLowerCase() !== named.toLowerCase()) return false;
  return header.every((name, at) => name === cells[at] || foldLetters(name) === foldLetters(cells[at] ?? ''));
}

/** In the middle of a file only a line of several known names starts another table. */
function isNewHeader({ cells }: CsvRow): boolean {
  return cells.length > 1 && headerStrength(cells) > 1;
}

function isMaybeDrawn({ cells }: CsvRow): boolean {
  return DRAWN.test(cells[0] ?? '') && DRAWN.test(cells.at(-1) ?? '');
}

/** Sums leave most cells empty; a small table has few to leave. */
function isThin(cells: readonly string[]): boolean {
  if (cells.length <= 3) return true;
  let filled = 0;
  for (const cell of cells) {
    if (cell !== '') filled += 1;
    if (filled * 2 > cells.length) return false;
  }
  return true;
}

/** What a line with one cell may be; null = it has more, or is a row whatever follows. */
function narrowOf(
  row: CsvRow,
  header: readonly string[] | null,
  state: { width: number; isBroken: boolean; hasShortRows: boolean },
): Narrow | null {
  const at = soleCell(row.cells);
  if (at === null) return null;
  const cell = row.cells[at] ?? '';
  if (isFooter(cell)) return { row, ifRow: 'footer', ifEnd: 'footer' };
  if (state.width < 2) return null;
  if (isGroupHeading(cell)) return { row, ifRow: 'group', ifEnd: 'group' };
  const isAlone = row.cells.length === 1;
  const isNamed = header === null || isIdentity(header[at]);
  if (!isNamed && (at === 0 || isAlone)) return { row, ifRow: 'group', ifEnd: 'footer' };
  const isHeading = isAlone && (row.isApart || state.isBroken) && !state.hasShortRows;
  if (isHeading) return { row, ifRow: 'group', ifEnd: 'footer' };
  return { row, ifRow: 'row', ifEnd: 'row' };
}

/** Which cell alone has words; null = several have. */
function soleCell(cells: readonly string[]): number | null {
  let sole: number | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    if (cell === '' || cell.trim() === '') continue;
    if (sole !== null) return null;
    sole = at;
  }
  return sole;
}
