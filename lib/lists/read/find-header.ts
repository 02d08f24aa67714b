import type { ListField } from '../fields.ts';
import { isData, shapeOf } from './cell-shape.ts';
import type { CsvRow } from './csv-rows.ts';
import { type HeaderMeaning, headerName } from './header-names.ts';

/** Titles and preambles of reports are no longer than this. */
export const HEADER_LINES = 20;
/** Columns that tell which company or person a row is about. */
const IDENTITY: ReadonlySet<HeaderMeaning> = new Set<ListField | 'name'>([
  ...([
    'company',
    'domain',
    'website',
    'email',
    'linkedin',
    'firstName',
    'lastName',
    'fullName',
    'name',
  ] as const),
]);
/** Of the cells of a header at least a third are known names: forms ask more than we know. */
const KNOWN_SHARE = 1 / 3;
/** Below a header that nobody knows most cells of a column have one shape. */
const SHAPED = 0.6;

export function isIdentity(cell: string | undefined): boolean {
  const named = headerName(cell ?? '');
  return named !== null && IDENTITY.has(named.meaning);
}

/** How many of its cells name columns; 0 = it is no header. */
export function headerStrength(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const meanings = filled.flatMap((cell) => headerName(cell)?.meaning ?? []);
  if (!meanings.some((meaning) => IDENTITY.has(meaning))) return 0;
  if (meanings.length < filled.length * KNOWN_SHARE || filled.some(isData)) return 0;
  return new Set(meanings).size;
}

/** Which of the first lines names the columns; null = none does. */
export function findHeader(rows: readonly CsvRow[]): number | null {
  const head = rows.slice(0, HEADER_LINES);
  const strengths = head.map(({ cells }) => headerStrength(cells));
  const strong = strengths.findIndex((strength) => strength > 1);
  if (strong >= 0) return strong;
  const weak = strengths.findIndex((strength, at) => strength === 1 && isAboveAlike(rows, at));
  if (weak >= 0) return weak;
  return isUnknownHeader(rows) ? 0 : null;
}

/** One known name is a header only above lines of its own width: "Company" above names, no title above a table. */
function isAboveAlike(rows: readonly CsvRow[], at: number): boolean {
  const width = rows[at]?.cells.length ?? 0;
  const below = rows.slice(at + 1);
  return below.filter(({ cells }) => cells.length === width).length * 2 >= below.length;
}

/** Words alone above columns of addresses or numbers: a header in a language that nobody taught us. */
function isUnknownHeader(rows: readonly CsvRow[]): boolean {
  const [first, ...below] = rows;
  if (!first || first.cells.length < 2 || below.length === 0) return false;
  const names = first.cells.map((cell) => cell.trim());
  if (names.includes('') || new Set(names).size < names.length || names.some(isData)) return false;
  return names.some((_, column) => {
    const shapes = below.map(({ cells }) => shapeOf(cells[column] ?? ''));
    const data = shapes.filter((shape) => shape !== 'words' && shape !== 'empty').length;
    return data >= Math.max(1, below.length * SHAPED);
  });
}
