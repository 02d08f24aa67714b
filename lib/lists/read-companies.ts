import { cleanText } from '#lib/parse/clean-text.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { type ColumnRole, columnRoles, isHeader } from './columns.ts';
import { companyPlace, looksLikePlace } from './company-place.ts';
import { MAX_LIST_LETTERS, MAX_LISTED } from './limits.ts';
import { type CsvLine, readCsv } from './read-csv.ts';

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

/** A list as it was read: every line with words is a company, a repetition, or a fault that was not kept. */
export interface CompanyList {
  companies: ListedCompany[];
  faults: LineFault[];
  /** Lines that name a company again. */
  repeated: number;
  /** Lines with words, the header not counted. */
  lines: number;
  /** What the columns hold by their names, in order; null without a header. */
  columns: { name: string; role: ColumnRole }[] | null;
}

export type ReadCompanies = { ok: true; list: CompanyList } | { ok: false; problem: ListProblem };
export type ListProblem = 'too-large' | 'too-many' | 'empty';

const MAX_NAME = 200;
const MAX_DETAIL = 120;
/** The longest address that a browser takes. */
const MAX_ADDRESS = 2_048;
const MAX_SHOWN = 60;
/** A table with more columns says what they hold. */
const MAX_GUESSED = 20;
/** What spreadsheets calculate: an equals sign, or a call behind another sign. "+Plus" and "@home" are names. */
const FORMULA = /^(?:=|[+@-][\w ]{0,40}[(|!])/;

/** A list of companies from a CSV file or pasted text: every line is read, or said why not. Never throws. */
export function readCompanies(text: string): ReadCompanies {
  if (text.length > MAX_LIST_LETTERS) return { ok: false, problem: 'too-large' };
  const all = readCsv(text, isHeader);
  const [first] = all;
  if (!first) return { ok: false, problem: 'empty' };
  const roles = isHeader(first.cells) ? columnRoles(first.cells) : null;
  const lines = roles ? all.slice(1) : all;
  if (lines.length === 0) return { ok: false, problem: 'empty' };
  if (lines.length > MAX_LISTED) return { ok: false, problem: 'too-many' };
  const list: CompanyList = {
    ...{ companies: [], faults: [], repeated: 0, lines: lines.length },
    columns: roles && first.cells.flatMap((name, at) => (roles[at] ? [{ name, role: roles[at] }] : [])),
  };
  const known = new Set<string>();
  for (const line of lines) {
    const { company, problem } = readLine(line, roles);
    if (problem) list.faults.push({ ...problem, line: line.line, kept: company !== null });
    if (!company) continue;
    const ids = company.keys.length > 0 ? company.keys : [`name ${foldLetters(company.name)}`];
    if (ids.every((id) => known.has(id))) list.repeated += 1;
    else list.companies.push(company);
    for (const id of ids) known.add(id);
  }
  return { ok: true, list };
}

interface LineRead {
  company: ListedCompany | null;
  problem: Pick<LineFault, 'problem' | 'text'> | null;
}

function readLine({ cells, unclosed }: CsvLine, roles: readonly (ColumnRole | null)[] | null): LineRead {
  const fault = (problem: LineProblem, text: string) => ({ problem, text: cleanText(text, MAX_SHOWN) });
  const whole = () => cells.filter((cell) => cell.trim() !== '').join(' · ');
  if (unclosed) return { company: null, problem: fault('unclosed-quote', whole()) };
  const used = roles ? cellsOf(cells, roles) : guessedCells(cells);
  const of = (role: ColumnRole) => used.filter((cell) => cell.role === role && cell.word !== '');
  const formula = used.find(({ word }) => FORMULA.test(word));
  if (formula) return { company: null, problem: fault('formula', formula.word) };
  const name = of('name')[0]?.word ?? '';
  const long = [...of('address'), ...of('linkedin')].find(({ word }) => word.length > MAX_ADDRESS);
  if (long || name.length > MAX_NAME)
    return { company: null, problem: fault('too-long', long?.word ?? name) };

  const places = [...of('address'), ...of('linkedin')].map(({ word, role }) => ({
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
  const detail = cleanText(
    of('detail')
      .map(({ word }) => word)
      .join(', '),
    MAX_DETAIL,
  );
  return { company: { keys, name, detail }, problem };
}

interface Cell {
  word: string;
  role: ColumnRole;
}

function cellsOf(cells: readonly string[], roles: readonly (ColumnRole | null)[]): Cell[] {
  return cells.flatMap((cell, at) => {
    const role = roles[at] ?? null;
    return role === null ? [] : [{ word: wordOf(cell), role }];
  });
}

/** Without names of columns: what looks like an address is one, the first of the others names the company. */
function guessedCells(cells: readonly string[]): Cell[] {
  let isNamed = false;
  return cells.slice(0, MAX_GUESSED).map((cell) => {
    const word = wordOf(cell);
    if (looksLikePlace(word)) return { word, role: 'address' };
    const role = isNamed ? 'detail' : 'name';
    isNamed ||= word !== '';
    return { word, role };
  });
}

/** As it may be kept and shown; spreadsheets put an apostrophe before what is not to be calculated. */
function wordOf(cell: string): string {
  return cleanText(cell.replace(/^\s*'/, ''), MAX_ADDRESS + 1);
}
