import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readCsv } from '#lib/lists/read-csv.ts';

const named = (cells: readonly string[]) => cells.some((cell) => cell.trim() === 'name');
const cellsOf = (text: string) => readCsv(text, named).map(({ cells }) => cells);

it.each([
  [
    'commas',
    'name,domain\nAcme,acme.example',
    [
      ['name', 'domain'],
      ['Acme', 'acme.example'],
    ],
  ],
  [
    'semicolons',
    'name;domain\nAcme, Inc.;acme.example',
    [
      ['name', 'domain'],
      ['Acme, Inc.', 'acme.example'],
    ],
  ],
  [
    'tabs',
    'name\tdomain\nAcme\tacme.example',
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
    'a byte order mark and old line breaks',
    '\uFEFFname,x\r\nAcme,1\rBeta,2',
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
  [
    'names with commas in one column',
    'Acme, Inc.\nBeta\nGamma, Delta, LLC',
    [['Acme, Inc.'], ['Beta'], ['Gamma, Delta, LLC']],
  ],
  ['fewer cells than columns', 'name,x\nAcme', [['name', 'x'], ['Acme']]],
  ['nothing', '', []],
])('reads %s', (_, text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

test('lines keep their numbers behind cells of several lines', () => {
  expect(readCsv('name,x\n"a\nb",1\n\nAcme,2', named).map(({ line }) => line)).toEqual([1, 2, 5]);
});

test('a quotation mark that nothing closes spoils its own line and no other', () => {
  const lines = readCsv(`name,x\n"Acme,1\nBeta,2\n${'Gamma,3\n'.repeat(2_000)}`, named);
  expect(lines[1]).toEqual({ line: 2, cells: ['"Acme', '1'], unclosed: true });
  expect(lines).toHaveLength(2_003);
  expect(lines.filter(({ unclosed }) => unclosed)).toHaveLength(1);
});

test('a quotation mark far below closes nothing', () => {
  const lines = readCsv(`name,x\n"Acme,1\n${'Gamma,3\n'.repeat(2_000)}"Beta",2`, named);
  expect(lines[1]).toEqual({ line: 2, cells: ['"Acme', '1'], unclosed: true });
  expect(lines.at(-1)).toEqual({ line: 2_003, cells: ['Beta', '2'] });
  expect(lines).toHaveLength(2_003);
});

test('what is written as a table is read as it was', () => {
  const cell = fc.stringMatching(/^[a-z ,;"\n\t]{0,12}$/);
  const row = fc.array(cell, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const written = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
      const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
      expect(cellsOf(['name,x', ...written].join('\n')).slice(1)).toEqual(kept);
    }),
  );
});

test('a hostile megabyte takes no time: one line of commas, one of quotes, a quote a line', () => {
  for (const text of [
    ','.repeat(1_000_000),
    '"'.repeat(1_000_001),
    '"a\n'.repeat(300_000),
    'a"\n'.repeat(300_000),
  ]) {
    // Time spent computing: waiting for a busy machine does not count.
    const start = cpuUsage();
    readCsv(text, named);
    expect(cpuUsage(start).user).toBeLessThan(2_000_000);
  }
});
