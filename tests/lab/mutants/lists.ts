import { mutant } from './mutant.ts';

const CSV = 'lib/lists/read/csv-rows.ts';
const QUOTED = 'lib/lists/read/quoted-row.ts';
const OPEN = 'lib/lists/read/open-list.ts';
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
    OPEN,
    'survey.rows() > most',
    'survey.rows() > most + 1',
    'lists/read-companies',
  ),
  mutant(
    'a formula becomes a name',
    READ,
    "if (formula) return { company: null, problem: fault('formula', formula.cell) };",
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
    QUOTED,
    "if (text[mark + 1] === '\"') {",
    'if (text.length === 0) {',
    'lists/csv-rows',
  ),
  mutant(
    'an unclosed quotation mark swallows the rest',
    QUOTED,
    "if (opensCell(text, mark, delimiter)) return 'unclosed';",
    '',
    'lists/csv-rows',
  ),
  mutant(
    'line numbers count rows',
    CSV,
    'line += row.end > end ? breaksIn(text, at, row.end) + 1 : 1;',
    'line += 1;',
    'lists/csv-rows',
  ),
];
