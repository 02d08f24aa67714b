import type { Shape } from './shape.ts';

/** Several words, each once, in the order in which they were said. */
export const wordSet = {
  unite: <Word extends string>(values: readonly Word[][]): Word[] => [...new Set(values.flat())],
} satisfies Shape<string[]>;
