import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { createCsvReader } from '#lib/lists/read/csv-rows.ts';
import { cpuMs } from '../../cpu-time.ts';

function readCsv(text: string, delimiter = ',', pieces: readonly string[] = [text]) {
  const reader = createCsvReader(delimiter);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}
const cellsOf = (text: string, delimiter = ',') => readCsv(text, delimiter).map(({ cells }) => cells);

it.each<[string, string, string[][]]>([
  [
    'commas',
    'name,domain\nAcme,acme.example',
    [
      ['name', 'domain'],
      ['Acme', 'acme.example'],
    ],
  ],
  [
    'quoted delimiters, quotes and line breaks',
    'name,x\n"Acme, ""A""\nInc",1',
    [
      ['name', 'x'],
      ['Acme, "A"\nInc', '1'],
    ],
  ],
  [
    'old line breaks',
    'name,x\r\nAcme,1\rBeta,2',
    [
      ['name', 'x'],
      ['Acme', '1'],
      ['Beta', '2'],
    ],
  ],
  [
    'blank lines and a last line without an end',
    'name,x\n\n , \nAcme,1',
    [
      ['name', 'x'],
      ['Acme', '1'],
    ],
  ],
  ['fewer cells than columns', 'name,x\nAcme', [['name', 'x'], ['Acme']]],
  ['a space before a quotation mark, and behind', 'a, "b, c" ,d', [['a', 'b, c', 'd']]],
  ['a mark inside a word', '5" pipe,x', [['5" pipe', 'x']]],
  [
    'marks around half a cell',
    '"Acme" GmbH,x\n"Foo",y',
    [
      ['"Acme" GmbH', 'x'],
      ['Foo', 'y'],
    ],
  ],
  ['marks inside marks, not doubled', '"Acme "Best" GmbH",x', [['Acme "Best" GmbH', 'x']]],
  ['an empty quoted cell', '"",x', [['', 'x']]],
  ['a line break kept as it is in a cell', '"a\r\nb",x', [['a\r\nb', 'x']]],
  ['nothing', '', []],
])('reads %s', (_, text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

test('lines keep their numbers behind cells of several lines', () => {
  expect(readCsv('name,x\n"a\nb",1\n\nAcme,2').map(({ line }) => line)).toEqual([1, 2, 5]);
  expect(readCsv('name,x\r\n"a\r\nb",1\r\n\r\nAcme,2').map(({ line }) => line)).toEqual([1, 2, 5]);
});

test('a row behind a blank line is told from others', () => {
  expect(readCsv('a,b\n\nc,d\ne,f').map(({ isApart }) => isApart)).toEqual([false, true, false]);
});

test('a quotation mark that nothing closes spoils its own line and no other', () => {
  const lines = readCsv(`name,x\n"Acme,1\nBeta,2\n${'Gamma,3\n'.repeat(20_000)}`);
  expect(lines[1]).toEqual({ line: 2, cells: ['"Acme', '1'], isApart: false, isUnclosed: true });
  expect(lines).toHaveLength(20_003);
  expect(lines.filter(({ isUnclosed }) => isUnclosed)).toHaveLength(1);
});

test('a quotation mark that opens a cell further below closes nothing', () => {
  const lines = readCsv(`name,x\n"Acme,1\n${'Gamma,3\n'.repeat(2_000)}"Beta",2`);
  expect(lines[1]).toEqual({ line: 2, cells: ['"Acme', '1'], isApart: false, isUnclosed: true });
  expect(lines.at(-1)).toMatchObject({ line: 2_003, cells: ['Beta', '2'] });
});

const written = (rows: readonly string[][], end: string) =>
  rows
    .map((cells) =>
      cells.map((one) => (/[",\r\n ]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(','),
    )
    .join(end);
const table = fc.array(
  fc.array(fc.oneof(fc.stringMatching(/^[a-z ,;"\n\r\t]{0,12}$/), fc.string()), {
    minLength: 2,
    maxLength: 4,
  }),
  { maxLength: 12 },
);

test('what is written as a table is read as it was, wherever its pieces are cut', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(60)), (rows, end, cuts) => {
      const text = written(rows, end);
      const pieces: string[] = [];
      let rest = text;
      for (const cut of cuts) {
        pieces.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
      const read = readCsv('', ',', [...pieces, rest]);
      expect(read.map(({ cells }) => cells)).toEqual(kept);
      expect(read).toEqual(readCsv(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [','.repeat(1_000), 'too-many-columns'],
  [`a,${'x'.repeat(70_000)}\n`, 'cell-too-long'],
  ['x'.repeat(2_000_000), 'line-too-long'],
])('a line that is none of a list is said', (text, problem) => {
  expect(() => readCsv(text)).toThrow(problem);
});

test.each([
  ['one line of quotes', '"'.repeat(900_001)],
  ['a quote a line', '"a\n'.repeat(300_000)],
  ['a quote behind each word', 'a"\n'.repeat(300_000)],
  ['doubled quotes', '"a""\n'.repeat(200_000)],
  ['quotes that open and close', '"",'.repeat(400).concat('\n').repeat(600)],
  ['doubled quotes at each start', `"x\n${'""y\n'.repeat(200_000)}`],
])('a hostile megabyte takes no time: %s', (_, text) => {
  expect(cpuMs(() => attempt(text))).toBeLessThan(2_000);
});

function attempt(text: string): void {
  try {
    readCsv(text);
  } catch {
    // A fault is an answer too.
  }
}
