import type { ListField } from '#lib/lists/fields.ts';
import { isPlaceholder } from '#lib/lists/read/placeholders.ts';
import { dayReader } from './close-day.ts';
import type { DealColumn } from './deal.ts';
import { contextName, namesTheClose, purposeOfName } from './header-use.ts';

/** Rows that are looked at to tell a column. */
const LOOKED_AT = 2_000;
const MOST = 0.8;
/** More different words than this share of the cells: each names one thing. */
const ALMOST_EVERY = 0.5;
/** Fewer different words are levels, whatever their share of a short file. */
const LEVELS = 20;

/** With few different words ("Client": new, current) they are levels by another name. */
const NAMING: ReadonlySet<ListField> = new Set([
  ...(['company', 'domain', 'website', 'email', 'linkedin', 'profile', 'parent'] as const),
  ...(['firstName', 'lastName', 'fullName'] as const),
]);

/** What each column of a file of deals is for: by its name, by how lists read it, then by its cells. */
export function sortColumns(
  header: readonly string[],
  mapping: readonly (ListField | null)[],
  rows: readonly (readonly string[])[],
  outcomeAt: number,
): DealColumn[] {
  const seen = rows.slice(0, LOOKED_AT);
  return header.map((name, at): DealColumn => {
    const of = { at, name: name.trim() === '' ? `#${at + 1}` : name.trim() };
    if (at === outcomeAt) return { ...of, use: 'outcome' };
    const cells = seen.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    if (cells.length === 0) return { ...of, use: 'empty' };
    const context = contextName(name) ?? (mapping[at] === 'owner' ? 'owner' : null);
    if (context) return { ...of, use: 'context', context };
    const read = dayReader(cells);
    if (cells.filter((cell) => read(cell) !== null).length >= cells.length * MOST)
      return { ...of, use: 'date' };
    const named = purposeOfName(name);
    if (named) return { ...of, use: named };
    const isName = NAMING.has(mapping[at] ?? 'country') && new Set(cells).size > LEVELS;
    return { ...of, use: isName || isNaming(cells) ? 'identity' : 'attribute' };
  });
}

function isNaming(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => !isNumber(cell));
  if (texts.length < cells.length * MOST) return false;
  const different = new Set(texts).size;
  return different > LEVELS && different > cells.length * ALMOST_EVERY;
}

/** "1,200", "12.5", "-3", "45%": a plain number as spreadsheets write it; null for anything else. */
export function numberOf(cell: string): number | null {
  const written = cell.trim();
  if (!NUMBER.test(written)) return null;
  const plain = written.replace(/[%$€£\s']/g, '');
  const grouped = GROUPED.test(plain) ? plain.replace(/,/g, '') : plain.replace(',', '.');
  const value = Number(grouped);
  return Number.isFinite(value) ? value : null;
}

const NUMBER = /^[$€£]? ?-?\d[\d,.' ]{0,24}[%€$£]?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function isNumber(cell: string): boolean {
  return numberOf(cell) !== null;
}

/** True for a cell that says nothing, as lists read it. */
export function saysNothing(cell: string): boolean {
  const written = cell.trim();
  return written === '' || isPlaceholder(written, 'note');
}

/** The column with the day on which a deal was closed: by its name, else the last of the days. */
export function closeColumn(columns: readonly DealColumn[]): DealColumn | null {
  const days = columns.filter(({ use }) => use === 'date');
  return days.find(({ name }) => namesTheClose(name)) ?? days.at(-1) ?? null;
}
