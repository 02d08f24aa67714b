import type { Shape } from './shape.ts';

/** Parts of a company's presence that a criterion can ask about. */
export const SCOPES = [
  'home',
  'about',
  'imprint',
  'careers',
  'pricing',
  'press',
  'linkedin',
  'other',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What a reader could have seen: technologies 0..1000 (1000 = every channel), scopes read whole. */
export interface Scan {
  technologies: number;
  scopes: Scope[];
  /** Which rules looked for tools, as `packMark` tells; absent where none did, and in what was filed before it was noted. */
  pack?: number | undefined;
}

export const scan: Shape<Scan> = {
  unite: (values) => ({
    technologies: Math.max(...values.map(({ technologies }) => technologies)),
    scopes: [...new Set(values.flatMap(({ scopes }) => scopes))],
  }),
};
