import { type DealTable, tableOfDeals } from '#lib/calibrate/bins/deal-table.ts';
import type { Deals } from '#lib/calibrate/deals/deal.ts';
import { readDeals } from '#lib/calibrate/deals/read-deals.ts';
import { derive } from '#lib/calibrate/derive.ts';
import { randomOf, shuffle } from '#lib/calibrate/numbers/random.ts';
import { findPattern } from '#lib/calibrate/search/find-pattern.ts';
import { readArguments } from '../arguments.ts';
import { readDealsFile } from '../deals-file.ts';
import { type MadeDeals, madeDeals } from '../made-deals.ts';
import { layOutTable } from '../text-table.ts';

const USAGE = 'npm run -s bench -- calibrate [--deals FILE.csv ...] [--runs 1000]';
const DAY_MS = 86_400_000;
const HEADER = ['Industry', 'Country', 'Business model', 'Owner', 'Outcome', 'Close date'];
const MANY_DEALS = 10_000;

/** How often chance is called a pattern, how often a planted one is found, and how long 10,000 deals take. */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    USAGE,
    { deals: { type: 'string', multiple: true, default: [] }, runs: { type: 'string', default: '1000' } },
    args,
  );
  const runs = Number(values.runs);
  const today = Math.floor(Date.now() / DAY_MS);
  const lines: [string, string][] = [];
  const figures: Record<string, number> = {};
  const note = (name: string, share: number) => {
    figures[name] = share;
    lines.push([name, share.toFixed(3)]);
  };
  for (const [at, path] of values.deals.entries()) {
    const { read } = await readDealsFile(path, today, undefined);
    if (!read.ok) throw new Error(`${path}: ${read.refused}`);
    note(
      `null${at + 1}`,
      foundIn(runs, (seed) => shuffledTable(read.deals, seed)),
    );
  }
  const made = (of: Omit<MadeDeals, 'seed'>) =>
    foundIn(runs, (seed) => tableOfDeals(dealsOf({ ...of, seed })));
  note('nullMade', made({ each: 60, odds: 1 }));
  note('planted', made({ each: 60, odds: 4 }));
  note('confounded', made({ each: 60, odds: 4, byRep: true }));
  const many = dealsOf({ each: MANY_DEALS / 2, odds: 1.5, seed: 1 });
  const start = performance.now();
  derive(many);
  note('tenThousandMs', performance.now() - start);
  console.log(layOutTable(lines));
  return figures;
}

function foundIn(runs: number, tableOf: (seed: number) => DealTable): number {
  let found = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    if (findPattern(tableOf(seed), { seed }).findings.length > 0) found += 1;
  }
  return found / runs;
}

/** The same deals with their outcomes shuffled: as a whole run would meet them, columns that know the outcome included. */
function shuffledTable(deals: Deals, seed: number): DealTable {
  const won = shuffle(
    Uint8Array.from(deals.deals, (deal) => (deal.won ? 1 : 0)),
    randomOf(seed),
  );
  return tableOfDeals({ ...deals, deals: deals.deals.map((deal, at) => ({ ...deal, won: won[at] === 1 })) });
}

function dealsOf(made: MadeDeals): Deals {
  const rows = madeDeals(made).map((cells, at) => ({ line: at + 2, cells }));
  const table = { header: HEADER, hasHeader: true, mapping: HEADER.map(() => null) };
  const read = readDeals(table, rows, { day: Math.floor(Date.now() / DAY_MS) });
  if (!read.ok) throw new Error(read.refused);
  return read.deals;
}
