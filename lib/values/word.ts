import type { Shape } from './shape.ts';

/** One word out of a vocabulary: only one can be right. */
export const word = {
  exclude: (one: string, other: string) => one !== other,
} satisfies Shape<string>;
