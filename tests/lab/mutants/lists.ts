import { mutant } from './mutant.ts';

const CSV = 'lib/lists/read-csv.ts';
const READ = 'lib/lists/read-companies.ts';
const PLACE = 'lib/lists/company-place.ts';

/** Lists of companies that people paste or open. */
export const LISTS = [
  mutant(
    'a line that adds a key is a repetition',
    READ,
    'ids.every((id) => known.has(id))',
    'ids.some((id) => known.has(id))',
    'lists/read-companies',
  ),
  mutant(
    'a repeated line is another company',
    READ,
    'for (const id of ids) known.add(id);',
    '',
    'lists/read-companies',
  ),
  mutant(
    'one line too many is taken',
    READ,
    'lines.length > MAX_LISTED',
    'lines.length > MAX_LISTED + 1',
    'lists/read-companies',
  ),
  mutant(
    'a formula becomes a name',
    READ,
    "if (formula) return { company: null, problem: fault('formula', formula.word) };",
    '',
    'lists/read-companies',
  ),
  mutant('a name of any length', READ, 'long || name.length > MAX_NAME', 'long', 'lists/read-companies'),
  mutant(
    'a fault says that the company was lost',
    READ,
    'kept: company !== null',
    'kept: false',
    'lists/read-companies',
  ),
  mutant(
    'a social network is a company',
    PLACE,
    'knownHostKind(hostname) === null ?',
    'hostname !== null ?',
    'lists/read-companies',
  ),
  mutant(
    'a doubled quotation mark ends the cell',
    CSV,
    "if (text[mark + 1] !== '\"') return",
    'if (text.length > 0) return',
    'lists/read-csv',
  ),
  mutant(
    'an unclosed quotation mark swallows the rest',
    CSV,
    'mark < 0 || mark - start > MAX_CELL',
    'mark < 0',
    'lists/read-csv',
  ),
  mutant(
    'line numbers count rows',
    CSV,
    "line += plain.slice(at, row.end).split('\\n').length;",
    'line += 1;',
    'lists/read-csv',
  ),
];
