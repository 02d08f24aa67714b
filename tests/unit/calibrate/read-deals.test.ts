import { describe, expect, it } from 'vitest';
import { tableOfDeals } from '#lib/calibrate/bins/deal-table.ts';
import { outcomeOfWords } from '#lib/calibrate/deals/outcome-words.ts';
import { readDeals } from '#lib/calibrate/deals/read-deals.ts';
import { DAY, readCells } from './read-cells.ts';

const HEADER = ['Deal ID', 'Region', 'Outcome', 'Close date'];

function told(read: ReturnType<typeof readCells>) {
  if (!read.ok) throw new Error(read.refused);
  return read.deals.deals.map(({ won }) => won);
}

describe('the outcome', () => {
  it.each([
    ['Won', 'won'],
    ['Closed Won', 'won'],
    ['Closed - Lost', 'lost'],
    ['Gewonnen', 'won'],
    ['verloren', 'lost'],
    ['Gagné', 'won'],
    ['perdu', 'lost'],
    ['Perdida', 'lost'],
    ['Vinta', 'won'],
    ['Not won', 'lost'],
    ['No decision', 'lost'],
    ['Negotiation', 'open'],
    ['Won / lost', null],
    ['Q3', null],
  ])('%s is read', (cell, word) => {
    expect(outcomeOfWords(cell)).toBe(word);
  });

  it('may be 1 and 0, yes and no, where the name of the column asks for it', () => {
    expect(
      told(
        readCells(
          ['Region', 'Won'],
          [
            ['A', '1'],
            ['B', '0'],
          ],
        ),
      ),
    ).toEqual([true, false]);
    expect(
      told(
        readCells(
          ['Region', 'Lost'],
          [
            ['A', 'yes'],
            ['B', 'no'],
          ],
        ),
      ),
    ).toEqual([false, true]);
  });

  it('in words that nobody knows is asked for', () => {
    const read = readCells(
      ['Region', 'Stage'],
      [
        ['A', 'Blau'],
        ['B', 'Rot'],
      ],
    );
    expect(read).toEqual({ ok: false, refused: 'unknown-outcome', column: 'Stage', values: ['Blau', 'Rot'] });
    const rows = [
      ['A', 'Blau'],
      ['B', 'Rot'],
    ].map((cells, at) => ({ line: at + 2, cells }));
    const table = { header: ['Region', 'Stage'], hasHeader: true, mapping: [null, null] };
    const choice = { column: 'Stage', won: ['Blau'], lost: ['Rot'] };
    expect(told(readDeals(table, rows, { day: DAY, choice }))).toEqual([true, false]);
  });

  it('is missed where no column has it, and where all deals ended alike', () => {
    expect(readCells(['Region'], [['A'], ['B']])).toMatchObject({ refused: 'no-outcome' });
    expect(
      readCells(
        ['Region', 'Stage'],
        [
          ['A', 'Won'],
          ['B', 'Won'],
        ],
      ),
    ).toMatchObject({
      ...{ refused: 'one-class', won: 2, lost: 0 },
    });
    expect(readCells(['Region', 'Stage'], [])).toMatchObject({ refused: 'empty' });
  });
});

describe('deals', () => {
  it('are read once each, and neither where one is told both ways', () => {
    const read = readCells(HEADER, [
      ['7', 'A', 'Won', '2026-01-02'],
      ['7', 'A', 'Won', '2026-01-02'],
      ['8', 'A', 'Won', '2026-01-02'],
      ['8', 'A', 'Lost', '2026-01-03'],
      ['9', 'B', 'Lost', '2026-01-04'],
    ]);
    expect(told(read)).toEqual([true, false]);
    expect(read.ok && read.deals.leftOut).toMatchObject({ twice: 1, contradicting: 2 });
  });

  it('of the future, open ones and unreadable ones are left out and counted; the oldest come first', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`x${at}`, 'A', 'Won', `2026-02-${10 + (at % 9)}`]);
    const read = readCells(HEADER, [
      ...rows,
      ['1', 'A', 'Won', '2031-01-02'],
      ['2', 'A', 'Proposal', '2026-01-02'],
      ['3', 'A', '?', '2026-01-02'],
      ['4', 'B', 'Lost', '2025-01-04'],
    ]);
    expect(told(read)[0]).toBe(false);
    expect(read.ok && read.deals.leftOut).toMatchObject({ future: 1, open: 1, unknown: 1 });
  });

  it('name their columns where lists of companies do not know the names', () => {
    const rows = [
      ['Wants', 'Status'],
      ['Yes', 'Won'],
      ['No', 'Lost'],
      ['No', 'Lost'],
    ];
    const table = { header: ['', ''], hasHeader: false, mapping: [null, null] };
    const read = readDeals(
      table,
      rows.map((cells, at) => ({ line: at + 1, cells })),
      { day: DAY },
    );
    expect(read.ok && read.deals.columns.map(({ name }) => name)).toEqual(['Wants', 'Status']);
  });
});

describe('a column that knows the outcome', () => {
  const cells = Array.from({ length: 60 }, (_, at) => {
    const won = at % 2 === 0;
    const region = at % 3 === 0 ? 'A' : 'B';
    return [region, won ? `R-${at}` : '', won ? '' : 'Price', won ? '900' : '0', won ? 'Won' : 'Lost'];
  });
  const read = readCells(['Region', 'Order reference', 'Loss reason', 'Booked', 'Outcome'], cells);

  it('is left out, by its name or by what it tells', () => {
    if (!read.ok) throw new Error(read.refused);
    const { leaks, columns } = tableOfDeals(read.deals);
    expect(leaks.toSorted()).toEqual(['Booked', 'Loss reason', 'Order reference']);
    expect(columns.map(({ name }) => name)).toEqual(['Region']);
  });
});
