import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { type ColumnRole, roleOf } from './columns.ts';
import { type CompanyPlace, companyPlace, looksLikePlace } from './company-place.ts';
import type { ListField } from './fields.ts';
import { mailProvider } from './identity/mail-provider.ts';
import { MAX_LIST_LETTERS } from './limits.ts';
import { checkMapping } from './read/check-mapping.ts';
import type { ListSource } from './read/list-source.ts';
import { cleanCell, isFormula, readCell, withoutBullet } from './read/map-row.ts';
import { type OpenProblem, openList } from './read/open-list.ts';
import { readRows } from './read/read-rows.ts';
import { factReader } from './score/row-facts.ts';
import type { ListRow, ListTable } from './table.ts';

/** A company on a list: found by its keys; by its name only when it has none. */
export interface ListedCompany {
  /** Registrable domain and LinkedIn aliases. */
  keys: string[];
  name: string;
  /** What else the list says of it; may be empty. */
  detail: string;
  /** Who works the account, and how far the deal is. */
  owner?: string;
  stage?: string;
  /** What the columns say of the company itself. */
  facts?: ListedFact[];
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
  const factsOf = factReader();
  for await (const rows of readRows(source, table))
    for (const row of rows) addRow(list, known, { row, table, factsOf });
  return { ok: true, list };
}

function addRow(
  list: CompanyList,
  known: Set<string>,
  { row, table, factsOf }: { row: ListRow; table: ListTable; factsOf: FactsOf },
): void {
  const { company, problem } = readLine(row, table, factsOf);
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
  const role = roleOf(field);
  return role === 'name' || role === 'address' || role === 'linkedin';
}

type FactsOf = ReturnType<typeof factReader>;

interface LineRead {
  company: ListedCompany | null;
  problem: Pick<LineFault, 'problem' | 'text'> | null;
}

function readLine({ cells, isUnclosed }: ListRow, table: ListTable, factsOf: FactsOf): LineRead {
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
    place: ownPlace(role === 'linkedin' && !/[./]/.test(word) ? `linkedin.com/company/${word}` : word),
  }));
  const keys = [...new Set(places.flatMap(({ place }) => (place.ok ? [place.key] : [])))];
  const wrong = places.find(({ place }) => !place.ok);
  const problem = wrong && !wrong.place.ok ? fault(wrong.place.problem, wrong.word) : null;
  if (keys.length === 0 && foldLetters(name) === '') {
    return { company: null, problem: problem ?? fault('no-company', whole()) };
  }
  const detail = of('detail').map(({ word }) => word);
  const facts = factsOf(fieldsOf(used), keys.find((key) => !key.startsWith('li:')) ?? null);
  const said = {
    ...wordOf('owner', of('owner')[0]),
    ...wordOf('stage', of('stage')[0]),
    ...(facts.length > 0 ? { facts: [...facts] } : {}),
  };
  return { company: { keys, name, detail: cleanText(detail.join(', '), MAX_DETAIL), ...said }, problem };
}

/** Whoever writes from a provider of private mail does not live there alone. */
function ownPlace(typed: string): CompanyPlace {
  const place = companyPlace(typed);
  return place.ok && mailProvider(place.key) !== null ? { ok: false, problem: 'shared-host' } : place;
}

function wordOf(key: 'owner' | 'stage', cell: Cell | undefined): { owner?: string; stage?: string } {
  return cell ? { [key]: cleanText(cell.word, MAX_DETAIL) } : {};
}

function fieldsOf(cells: readonly Cell[]): Partial<Record<ListField, string>> {
  const fields: Partial<Record<ListField, string>> = {};
  for (const { field, word } of cells) if (word !== '') fields[field] ??= word;
  return fields;
}

interface Cell {
  field: ListField;
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
      return [{ field, cell, word: cleanCell(cell), role: 'address' as const }];
    return [{ field, cell, word: readCell(cell, field), role }];
  });
}
