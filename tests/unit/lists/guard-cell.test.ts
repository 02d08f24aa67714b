import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { guardCell, isExecuted } from '#lib/lists/write/guard-cell.ts';

it.each([
  '=1+1',
  '+cmd|x',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\rx',
  '\nx',
  ' =1',
  '\u00a0=1',
  '\uFEFF=1',
  '\u200b=1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  'Acme\n=1+1',
  'Acme\r\n =HYPERLINK("x")',
  '=',
  '-1-1',
  '+1+1',
  '-5\n=1',
  '- Dash Ltd',
  '@home',
  "+49 40|' /C calc'!A0",
])('guards %j', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

it.each([
  'Acme',
  '',
  '-5',
  '-1,234.56',
  '-12 %',
  '+3',
  '-€5',
  '-1.2E+5',
  '-',
  '--',
  '+49 40 123456',
  '+49 (0)40 / 123-45',
  '+1-555-0100',
  '+1 (555) 010-0100 ext. 12',
  'kim@acme.example',
  'a=b',
  "'s-Hertogenbosch",
  'Acme\nHamburg',
  ' Acme',
])('leaves %j as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test('what is guarded is guarded once: the apostrophe is safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const guarded = guardCell(cell);
      expect([cell, `'${cell}`]).toContain(guarded);
      if (guarded !== cell) expect(isExecuted(cell)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
