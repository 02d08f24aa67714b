import { type OutcomeName, outcomeName } from './header-use.ts';
import { type OutcomeWord, outcomeOfAnswer, outcomeOfWords } from './outcome-words.ts';

/** What a person said where the words do not tell. */
export interface OutcomeChoice {
  /** The column's name. */
  column: string;
  won: readonly string[];
  lost: readonly string[];
}

export type OutcomeFound =
  | { ok: true; at: number; read(cell: string): OutcomeWord | null }
  /** No column says how a deal ended. */
  | { ok: false; refused: 'no-outcome' }
  /** A column seems to, in words that are not known: a person must say which of them mean won. */
  | { ok: false; refused: 'unknown-outcome'; column: string; values: string[] };

/** Nearly all of a column's filled cells say won, lost or open. */
const NEARLY_ALL = 0.9;
/** A column with more different words than this is no outcome. */
const MOST_VALUES = 30;
/** Named to the person who is asked. */
const SHOWN_VALUES = 12;

interface Candidate {
  at: number;
  named: OutcomeName;
  read(cell: string): OutcomeWord | null;
  share: number;
  hasBoth: boolean;
  values: string[];
}

/** Which column says whether a deal was won, and how its words are read. */
export function findOutcome(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  choice?: OutcomeChoice,
): OutcomeFound {
  if (choice) return chosenOutcome(header, choice);
  const candidates = header.flatMap((name, at) => candidateOf(name, at, rows) ?? []);
  const told = candidates.filter(({ share }) => share >= NEARLY_ALL);
  const best = told.sort(bySureness)[0];
  if (best) return { ok: true, at: best.at, read: best.read };
  const asked = candidates.find(({ named, values }) => named !== null && values.length > 1);
  if (!asked) return { ok: false, refused: 'no-outcome' };
  const column = header[asked.at] ?? '';
  return { ok: false, refused: 'unknown-outcome', column, values: asked.values.slice(0, SHOWN_VALUES) };
}

function chosenOutcome(header: readonly string[], { column, won, lost }: OutcomeChoice): OutcomeFound {
  const at = header.indexOf(column);
  if (at < 0) return { ok: false, refused: 'no-outcome' };
  const read = (cell: string): OutcomeWord | null => {
    const written = cell.trim();
    if (won.includes(written)) return 'won';
    return lost.includes(written) || (lost.length === 0 && written !== '') ? 'lost' : null;
  };
  return { ok: true, at, read };
}

function bySureness(a: Candidate, b: Candidate): number {
  const rank = ({ named, hasBoth }: Candidate) => (hasBoth ? 2 : 0) + (named === null ? 0 : 1);
  return rank(b) - rank(a) || b.share - a.share || a.at - b.at;
}

function candidateOf(name: string, at: number, rows: readonly (readonly string[])[]): Candidate | null {
  const counts = new Map<string, number>();
  for (const cells of rows) {
    const cell = (cells[at] ?? '').trim();
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (counts.size > MOST_VALUES) return null;
  }
  if (counts.size === 0) return null;
  const named = outcomeName(name);
  const byWords = shareOf(counts, outcomeOfWords);
  const answer = (cell: string) => turned(named, outcomeOfAnswer(cell));
  const byAnswer = named === null ? { share: 0, hasBoth: false } : shareOf(counts, answer);
  const isAnswer = byAnswer.share > byWords.share;
  const { share, hasBoth } = isAnswer ? byAnswer : byWords;
  // Words that say "lost" all over stand in a column of reasons; only its name makes it the outcome.
  if (!hasBoth && named === null) return null;
  return { at, named, read: isAnswer ? answer : outcomeOfWords, share, hasBoth, values: [...counts.keys()] };
}

function shareOf(counts: ReadonlyMap<string, number>, read: (cell: string) => OutcomeWord | null) {
  let [all, told] = [0, 0];
  const seen = new Set<OutcomeWord>();
  for (const [cell, count] of counts) {
    const word = read(cell);
    all += count;
    if (word === null) continue;
    told += count;
    seen.add(word);
  }
  return { share: told / all, hasBoth: seen.has('won') && seen.has('lost') };
}

function turned(named: OutcomeName, word: OutcomeWord | null): OutcomeWord | null {
  if (named !== 'lost') return word;
  if (word === 'won') return 'lost';
  return word === 'lost' ? 'won' : word;
}
