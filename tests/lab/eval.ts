import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ROOT } from '../browser/ensure-build.ts';
import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { loadCorpus } from './corpus.ts';
import { readCorpus } from './corpus-reader.ts';
import { setApart } from './holdout.ts';
import type { ReadLine } from './read-line.ts';
import { type Counts, compareCorpus, type ScoredValue, type Scores } from './score-corpus.ts';
import { layOutTable } from './text-table.ts';

// Reads a corpus as `npm run -s read` does, compares what was read with its labels and prints precision and recall,
// with the figures of the run before beside them. Held-out pages have a table of their own and never tell their errors.

const USAGE =
  'npm run -s eval -- --corpus DIR [--linkedin] [--unlisted] [--errors] [--holdout N | --only id,id]';
const { values } = readArguments(USAGE, {
  corpus: { type: 'string' },
  linkedin: { type: 'boolean', default: false },
  unlisted: { type: 'boolean', default: false },
  errors: { type: 'boolean', default: false },
  holdout: { type: 'string' },
  only: { type: 'string' },
});
if (values.corpus === undefined) refuseArguments(USAGE, 'no --corpus');
const heldOutCount = Number(values.holdout ?? 0);
if (!Number.isInteger(heldOutCount) || heldOutCount < 0)
  refuseArguments(USAGE, '--holdout is no number of pages');
if (heldOutCount > 0 && values.only !== undefined)
  refuseArguments(USAGE, '--holdout and --only exclude each other');

type Figures = Record<string, { precision: number | null; recall: number | null }>;

/** A set of pages with its own table; `key` names its figures in the file that the next run compares with. */
interface Part {
  key: string;
  title: string;
  ids: readonly string[];
  showsErrors: boolean;
}

/** One table for all pages, or one for the open and one for the held-out pages. */
function partsOf(ids: readonly string[]): Part[] {
  if (heldOutCount === 0) return [{ key: 'all', title: '', ids, showsErrors: true }];
  const { open, heldOut } = setApart(ids, heldOutCount);
  return [
    { key: `open-${heldOutCount}`, title: `open: ${open.length} pages`, ids: open, showsErrors: true },
    {
      key: `held-out-${heldOutCount}`,
      title: `held out: ${heldOut.length} pages`,
      ids: heldOut,
      showsErrors: false,
    },
  ];
}

function rate(value: number | null | undefined): string {
  if (value === undefined) return '';
  return value === null ? 'n/a' : value.toFixed(3).replace(/^0/, '');
}

function change(now: number | null, before: number | null | undefined): string {
  if (now === null || before === null || before === undefined) return '';
  const difference = now - before;
  if (Math.abs(difference) < 0.0005) return '=';
  return (difference > 0 ? '+' : '-') + Math.abs(difference).toFixed(3).replace(/^0/, '');
}

function printErrors(rows: readonly ScoredValue[]): void {
  for (const row of rows) {
    if (!['wrong', 'none', 'fn'].includes(row.outcome)) continue;
    const want = JSON.stringify(row.label) ?? '-';
    const got = JSON.stringify(row.got) ?? '-';
    console.log(`${row.outcome}\t${row.field}\t${row.id}\twant ${want}\tgot ${got}`);
  }
}

function printScores(scores: Scores, before: Figures): Figures {
  const head = ['field', 'n', 'TP', 'wrong', 'none', 'FN', 'TN', 'skip', 'prec', 'recall'];
  const figures: Figures = {};
  const row = (name: string, counts: Counts) => {
    const { precision, recall } = counts;
    const was = before[name];
    figures[name] = { precision, recall };
    return [
      name,
      ...[counts.labelled, counts.tp, counts.wrong, counts.none, counts.fn, counts.tn, counts.skip],
      rate(precision),
      rate(recall),
      rate(was?.precision),
      rate(was?.recall),
      change(precision, was?.precision),
      change(recall, was?.recall),
    ];
  };
  console.log(
    layOutTable([
      [...head, 'was prec', 'was recall', 'd prec', 'd recall'],
      ...Object.entries(scores.fields).map(([name, counts]) => row(name, counts)),
      row('decision facts', scores.micro),
    ]),
  );
  return figures;
}

async function main(corpus: string): Promise<void> {
  const pages = loadCorpus(corpus, listOf(values.only));
  const lines: ReadLine[] = [];
  const retries: string[] = [];
  const start = performance.now();
  await readCorpus({
    pages,
    unlisted: values.unlisted,
    onLine: (line) => lines.push(line),
    onRetry: (id, why) => retries.push(`read in a second browser: ${id}: ${why}`),
  });
  const seconds = (performance.now() - start) / 1000;
  const comparison = await compareCorpus(corpus, lines, values.linkedin);

  const kept = join(ROOT, '.output/lab', `eval-${basename(resolve(corpus))}.json`);
  const before: Record<string, Figures> = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const figures = { ...before };
  for (const { key, title, ids, showsErrors } of partsOf(pages.map(({ id }) => id))) {
    const rows = comparison.rows.filter(({ id }) => ids.includes(id));
    if (title !== '') console.log(title);
    if (values.errors && showsErrors) printErrors(rows);
    // The figures of a choice of pages would be compared with those of another choice.
    figures[key] = printScores(
      comparison.summarise(rows),
      values.only === undefined && !values.unlisted ? (before[key] ?? {}) : {},
    );
  }
  const failed = lines.flatMap((line) => ('error' in line ? [`not read: ${line.id}: ${line.error}`] : []));
  for (const line of [...failed, ...retries]) console.log(line);
  console.log(
    `${lines.length} pages in ${seconds.toFixed(0)} s, ${failed.length} not read, ${retries.length} read in a second browser`,
  );
  if (values.only !== undefined || values.unlisted) return;
  mkdirSync(join(ROOT, '.output/lab'), { recursive: true });
  writeFileSync(kept, JSON.stringify(figures, null, 1));
}

try {
  await main(values.corpus);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
