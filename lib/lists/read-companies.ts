import { cleanText } from '#lib/parse/clean-text.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { type ColumnRole, roleOf } from './columns.ts';
import { companyPlace, looksLikePlace } from './company-place.ts';
import type { ListField } from './fields.ts';
import { MAX_LIST_LETTERS } from './limits.ts';
import { checkMapping } from './read/check-mapping.ts';
import type { ListSource } from './read/list-source.ts';
import { cleanCell, isFormula, readCell, withoutBullet } from './read/map-row.ts';
import { type OpenProblem, openList } from './read/open-list.ts';
import { readRows } from './read/read-rows.ts';
import type { ListRow, ListTable } from './table.ts';

/** A company on a list: found by its keys; by its name only when it has none. */
export interface ListedCompany {
  /** Registrable domain and LinkedIn aliases. */
  keys: string[];
  name: string;
  /** What else the list says of it: "Proposal, M. Ruiz"; may be empty. */
  detail: string;
}

export const LINE_PROBLEMS = [
  /** A spreadsheet's formula, not a name. */
  'formula',
  'no-company',
  'bad-address',
  'shared-host',
  'too-long',
  'unclosed-quote',
] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

/** What is wrong with a line. */
export interface LineFault {
  line: number;
  problem: LineProblem;
  /** What stands there, cut. */
  text: string;
  /** The company is on the list all the same, by what else the line says. */
  kept: boolean;
}

/** A list as it was read: every row is a company, a repetition, or a fault that was not kept. */
export interface CompanyList {
  companies: ListedCompany[];
  faults: LineFault[];
  /** Rows that name a company again. */
  repeated: number;
  /** Rows: neither titles, header, totals nor footers. */
  lines: number;
  /** What the columns hold by their names, in order; null without a header. */
  columns: { name: string; role: ColumnRole }[] | null;
}

export type ReadCompanies = { ok: true; list: CompanyList } | { ok: false; problem: ListProblem };
export type ListProblem = OpenProblem['problem'] | 'unknown-letters' | 'no-company-column';

const MAX_NAME = 200;
const MAX_DETAIL = 120;
/** The longest address that a browser takes. */
const MAX_ADDRESS = 2_048;
const MAX_SHOWN = 60;

/** A list of companies from a file or pasted text: every row is read, or said why not. */
export async function readCompanies(source: ListSource): Promise<ReadCompanies> {
  const opened = await openList(source, { maxBytes: MAX_LIST_LETTERS });
  if (opened.ok === 'ask-encoding') return { ok: false, problem: 'unknown-letters' };
  if (!opened.ok) return { ok: false, problem: opened.problem };
  const { table } = opened;
  if (!checkMapping(table.mapping, table.sample, table.hasHeader).ok && !table.mapping.some(isPlaceField)) {
    return { ok: false, problem: 'no-company-column' };
  }
  const list: CompanyList = {
    ...{ companies: [], faults: [], repeated: 0, lines: table.receipt.rows },
    columns: table.hasHeader ? columnsOf(table) : null,
  };
  const known = new Set<string>();
  for await (const rows of readRows(source, table))
    for (const row of rows) addRow(list, known, { row, table });
  return { ok: true, list };
}

function addRow(
  list: CompanyList,
  known: Set<string>,
  { row, table }: { row: ListRow; table: ListTable },
): void {
  const { company, problem } = readLine(row, table);
  if (problem) list.faults.push({ ...problem, line: row.line, kept: company !== null });
  if (!company) return;
  const ids = company.keys.length > 0 ? company.keys : [`name ${foldLetters(company.name)}`];
  if (ids.every((id) => known.has(id))) list.repeated += 1;
  else list.companies.push(company);
  for (const id of ids) known.add(id);
}

function columnsOf({ header, mapping }: ListTable): { name: string; role: ColumnRole }[] {
  return header.flatMap((name, at) => {
    const role = roleOf(mapping[at] ?? null);
    return role ? [{ name, role }] : [];
  });
}

function isPlaceField(field: ListField | null): boolean {
  return field !== null && roleOf(field) !== null && roleOf(field) !== 'detail';
}

interface LineRead {
  company: ListedCompany | null;
  problem: Pick<LineFault, 'problem' | 'text'> | null;
}

function readLine({ cells, isUnclosed }: ListRow, table: ListTable): LineRead {
  const fault = (problem: LineProblem, text: string) => ({ problem, text: cleanText(text, MAX_SHOWN) });
  const whole = () => cells.filter((cell) => cell.trim() !== '').join(' · ');
  if (isUnclosed) return { company: null, problem: fault('unclosed-quote', whole()) };
  const used = cellsOf(cells, table);
  const of = (role: ColumnRole) => used.filter((cell) => cell.role === role && cell.word !== '');
  const formula = used.find(({ cell }) => isFormula(cell));
  if (formula) return { company: null, problem: fault('formula', formula.cell) };
  const name = of('name')[0]?.word ?? '';
  const addresses = [...of('address'), ...of('linkedin')];
  const long = addresses.find(({ cell }) => cell.length > MAX_ADDRESS);
  if (long || name.length > MAX_NAME)
    return { company: null, problem: fault('too-long', long?.word ?? name) };

  const places = addresses.map(({ word, role }) => ({
    word,
    // CRMs keep LinkedIn's number or the page's own name alone.
    place: companyPlace(role === 'linkedin' && !/[./]/.test(word) ? `linkedin.com/company/${word}` : word),
  }));
  const keys = [...new Set(places.flatMap(({ place }) => (place.ok ? [place.key] : [])))];
  const wrong = places.find(({ place }) => !place.ok);
  const problem = wrong && !wrong.place.ok ? fault(wrong.place.problem, wrong.word) : null;
  if (keys.length === 0 && foldLetters(name) === '') {
    return { company: null, problem: problem ?? fault('no-company', whole()) };
  }
  const detail = of('detail').map(({ word }) => word);
  return { company: { keys, name, detail: cleanText(detail.join(', '), MAX_DETAIL) }, problem };
}

interface Cell {
  cell: string;
  word: string;
  role: ColumnRole;
}

/** What looks like an address where a list does not say what its columns hold, is one. */
function cellsOf(cells: readonly string[], { mapping, hasHeader }: ListTable): Cell[] {
  return cells.flatMap((written, at) => {
    const field = mapping[at] ?? null;
    const role = roleOf(field);
    if (field === null || role === null) return [];
    const cell = hasHeader ? written : withoutBullet(written);
    if (!hasHeader && looksLikePlace(cell))
      return [{ cell, word: cleanCell(cell), role: 'address' as const }];
    return [{ cell, word: readCell(cell, field), role }];
  });
}
