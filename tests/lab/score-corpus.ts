import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadLine } from './read-line.ts';

/** One compared value of one page. */
export interface ScoredValue {
  id: string;
  field: string;
  /** tp, wrong, none, fn, tn or skip: see score.mjs. */
  outcome: string;
  label?: unknown;
  got?: unknown;
}

export interface Counts {
  tp: number;
  wrong: number;
  none: number;
  fn: number;
  tn: number;
  skip: number;
  labelled: number;
  precision: number | null;
  recall: number | null;
}

export interface Scores {
  fields: Record<string, Counts>;
  /** The decision facts together. */
  micro: Counts;
}

/** Every compared value, and precision and recall of any part of them. */
export interface Comparison {
  rows: ScoredValue[];
  summarise(rows: readonly ScoredValue[]): Scores;
}

/** What is used of the rules beside the corpus. */
interface Rules {
  DECISION: string[];
  SITE_FIELDS: string[];
  LINKEDIN_FIELDS: string[];
  scoreSite(labels: unknown, manifest: unknown, reads: Map<string, ReadLine>, options: object): ScoredValue[];
  scoreLinkedin(labels: unknown, reads: Map<string, ReadLine>, options: object): ScoredValue[];
  summarise(rows: readonly ScoredValue[], fields: string[], decision: string[]): Scores;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Compares lines with a corpus folder's labels by the rules that lie beside it (`DIR/../score.mjs`). A labelled page
 * without a line counts as one that said nothing. Throws when the rules or labels are not there.
 */
export async function compareCorpus(
  folder: string,
  lines: readonly ReadLine[],
  linkedin: boolean,
): Promise<Comparison> {
  const rulesPath = resolve(folder, '..', 'score.mjs');
  const labelsPath = join(folder, 'labels.json');
  for (const path of [rulesPath, labelsPath]) {
    if (!existsSync(path)) throw new Error(`${path} is missing: eval needs the corpus' rules and labels.`);
  }
  const rules: Rules = await import(pathToFileURL(rulesPath).href);
  const mapPath = resolve(folder, '..', 'industry-map.json');
  const options = { industry: existsSync(mapPath) ? readJson(mapPath) : null };
  const reads = new Map(lines.map((line) => [line.id, line]));
  const labels = readJson(labelsPath);
  const rows = linkedin
    ? rules.scoreLinkedin(labels, reads, options)
    : rules.scoreSite(labels, readJson(join(folder, 'manifest.json')), reads, options);
  const fields = linkedin ? rules.LINKEDIN_FIELDS : rules.SITE_FIELDS;
  const decision = linkedin ? rules.LINKEDIN_FIELDS : rules.DECISION;
  return { rows, summarise: (part) => rules.summarise(part, fields, decision) };
}
