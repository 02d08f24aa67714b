/** A bug that a careless change could make, and what must catch it. */
export interface Mutant {
  /** What goes wrong, in words. */
  bug: string;
  /** From the root of the project. */
  file: string;
  /** Stands in exactly one place of the file. */
  find: string;
  replace: string;
  /** A property of the engine by its number ("P5"), or a file of tests from `tests/unit` without its ending. */
  by: string;
}

/** Short for tables: the order of a sentence, "in this file, this becomes that; these tests say so". */
export function mutant(bug: string, file: string, find: string, replace: string, by: string): Mutant {
  return { bug, file, find, replace, by };
}

export function isProperty(by: string): boolean {
  return /^P\d+$/.test(by);
}
