import type { DecidingLine } from '#lib/qualify/settle/deciding.ts';
import { DIRECTIONS, type Verdict } from '#lib/qualify/verdict.ts';
import { layOutTable } from './text-table.ts';

/** Counts what a first look at many accounts shows: verdicts, directions, and what would decide the undecided. */
export function createFirstLooks(): {
  count(verdict: Verdict, decides: readonly DecidingLine[]): void;
  table(): string;
} {
  const settled = new Map<string, number>();
  const directions = new Map<string, number>(DIRECTIONS.map((direction) => [direction, 0]));
  let proven = 0;
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    count: ({ verdict, certainty, direction }, decides) => {
      if (direction === null) add(settled, `${verdict}, ${certainty}`);
      else add(directions, direction);
      if (decides.length > 0) proven += 1;
    },
    table: () => {
      const rows = [
        ...[...settled].sort(),
        ...directions,
        ['undecided with a deciding line', proven] as const,
      ];
      return `${layOutTable(rows)}\n`;
    },
  };
}
