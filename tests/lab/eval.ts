import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ROOT } from '../browser/ensure-build.ts';
import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { loadCorpus } from './corpus.ts';
import { readCorpus } from './corpus-reader.ts';
import type { ReadLine } from './read-line.ts';
import { type Counts, type Scores, scoreCorpus } from './score-corpus.ts';
import { layOutTable } from './text-table.ts';

// Reads a corpus as `npm run -s read` does, compares what was read with its labels and prints precision and recall,
// with the figures of the run before beside them.

const USAGE = 'npm run -s eval -- --corpus DIR [--linkedin] [--errors] [--only id,id]';
const { values } = readArguments(USAGE, {
  corpus: { type: 'string' },
  linkedin: { type: 'boolean', default: false },
  errors: { type: 'boolean', default: false },
  only: { type: 'string' },
});
if (values.corpus === undefined) refuseArguments(USAGE, 'no --corpus');

type Figures = Record<string, { precision: number | null; recall: number | null }>;

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

function printErrors({ rows }: Scores): void {
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
  const only = listOf(values.only);
  const lines: ReadLine[] = [];
  const start = performance.now();
  await readCorpus({ pages: loadCorpus(corpus, only), onLine: (line) => lines.push(line) });
  const seconds = (performance.now() - start) / 1000;
  const scores = await scoreCorpus(corpus, lines, values.linkedin, only);

  const kept = join(ROOT, '.output/lab', `eval-${basename(resolve(corpus))}.json`);
  const before: Figures = only.length === 0 && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  if (values.errors) printErrors(scores);
  const figures = printScores(scores, before);
  const failed = lines.filter((line) => 'error' in line);
  for (const line of failed) console.log(`not read: ${line.id}: ${'error' in line ? line.error : ''}`);
  console.log(`${lines.length} pages in ${seconds.toFixed(0)} s, ${failed.length} not read`);
  if (only.length > 0) return; // a part's figures would be compared with the whole's
  mkdirSync(join(ROOT, '.output/lab'), { recursive: true });
  writeFileSync(kept, JSON.stringify(figures, null, 1));
}

try {
  await main(values.corpus);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
