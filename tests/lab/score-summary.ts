import { FITS } from '#lib/qualify/verdict.ts';
import type { FileScored } from './score-file.ts';

/** Line numbers named of each kind. */
const MOST_LINES = 5;
const COUNT = new Intl.NumberFormat('en');

/** What was read, what was left out and why, and what came of it: a few lines. */
export function scoredSummary({ table, rows, accounts, guarded, tiers, matches }: FileScored): string[] {
  const { receipt, blocks, chosen } = table;
  const columns = table.header.flatMap((name, at) => {
    const field = table.mapping[at];
    return field ? [`${name === '' ? `column ${at + 1}` : name.trim()} = ${field}`] : [];
  });
  const block = blocks[chosen];
  return [
    `${COUNT.format(receipt.rows)} rows in, ${COUNT.format(rows)} rows out, ${COUNT.format(accounts)} accounts (${table.encoding})`,
    ...(blocks.length > 1 ? [`list: "${block?.title ?? ''}", the largest of ${blocks.length}`] : []),
    `columns: ${columns.join(', ')}`,
    ...receipt.noRows.map(({ kind, count, lines }) => `left out: ${count} ${kind} (${linesText(lines)})`),
    ...(receipt.ragged.count > 0
      ? [
          `rows with more or fewer cells than the header: ${receipt.ragged.count} (${linesText(receipt.ragged.lines)})`,
        ]
      : []),
    ...(receipt.unclosed.count > 0
      ? [
          `quotation marks that nothing closes: ${receipt.unclosed.count} (${linesText(receipt.unclosed.lines)})`,
        ]
      : []),
    ...(receipt.foreignBytes > 0
      ? [`letters that were no UTF-8, read as Western: ${receipt.foreignBytes}`]
      : []),
    ...(guarded > 0 ? [`cells that a spreadsheet would execute, now with an apostrophe: ${guarded}`] : []),
    `verdicts: ${[...FITS, 'undecided'].map((tier) => `${tier} ${COUNT.format(tiers.get(tier) ?? 0)}`).join(', ')}`,
    `companies found: ${[...matches].map(([match, count]) => `${match} ${COUNT.format(count)}`).join(', ')}`,
  ];
}

function linesText(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_LINES).join(', ');
  return lines.length > MOST_LINES ? `lines ${named}, …` : `line ${named}`;
}
