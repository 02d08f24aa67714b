import type { Shape } from './shape.ts';

/** From the strongest to the weakest. `mentions` never satisfies a criterion. */
export const TECHNOLOGY_CLASSES = ['runs', 'hosted-on', 'hires-for', 'mentions'] as const;
export type TechnologyClass = (typeof TECHNOLOGY_CLASSES)[number];
export interface Technology {
  id: string;
  class: TechnologyClass;
}

export const technologies: Shape<Technology[]> = { unite: strongestOfEach };

function strongestOfEach(values: readonly Technology[][]): Technology[] {
  const byId = new Map<string, Technology>();
  for (const technology of values.flat()) {
    const known = byId.get(technology.id);
    const stronger =
      known === undefined ||
      TECHNOLOGY_CLASSES.indexOf(technology.class) < TECHNOLOGY_CLASSES.indexOf(known.class);
    if (stronger) byId.set(technology.id, technology);
  }
  return [...byId.values()];
}
