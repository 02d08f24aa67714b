import type { MappedRow } from '../table.ts';
import { ListScorer, type ScoreContext } from './list-scorer.ts';
import type { ScoredAccount, ScoredRow } from './scored.ts';

/** Rows of one go: a few milliseconds, so that whoever wants to stop is heard. */
const CHUNK = 1_000;

/** What scoring gives, bit by bit. `looked-at` = rows that were read; nothing of them is there yet. */
export type ScoreStep =
  | { kind: 'looked-at'; done: number; total: number }
  | { kind: 'accounts'; accounts: ScoredAccount[]; done: number; total: number }
  | { kind: 'rows'; rows: ScoredRow[]; done: number; total: number };

/**
 * Scores the rows of a list: every account once, then every row, in their order. Stop asking and it stops. The same rows,
 * facts, ICPs and days always give the same.
 */
export async function* scoreRows(
  rows: readonly MappedRow[],
  context: ScoreContext,
): AsyncGenerator<ScoreStep> {
  const scorer = new ListScorer(context);
  const total = rows.length;
  for (let at = 0; at < total; at += CHUNK) {
    for (const row of rows.slice(at, at + CHUNK)) scorer.add(row);
    yield { kind: 'looked-at', done: scorer.rows, total };
  }
  let done = 0;
  for await (const accounts of scorer.judge()) {
    done += accounts.length;
    yield { kind: 'accounts', accounts, done, total: scorer.accounts };
  }
  for (let at = 0; at < total; at += CHUNK) {
    const scored = rows.slice(at, at + CHUNK).map((_, index) => scorer.scored(at + index));
    yield { kind: 'rows', rows: scored, done: at + scored.length, total };
  }
}
