import type { SourceFile } from './source.ts';

const OPERATOR = /\bop: z\.literal\('(\w+)'\)/g;

/** The operators that the format of ICPs knows, as its source says them. */
export function operatorsOf(format: string): string[] {
  return [...format.matchAll(OPERATOR)].map((match) => match[1] ?? '');
}

/** Operators that a test file never tries: an engine may then say of them what it likes. */
export function findUntriedOperators(operators: readonly string[], { path, text }: SourceFile): string[] {
  return operators
    .filter((operator) => !text.includes(`'${operator}'`))
    .map((operator) => `${path} never tries "${operator}": add it there`);
}
