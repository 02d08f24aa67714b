import type { Candidate } from './suggest.ts';

/**
 * Words of a vocabulary with what people type for them in the languages of the studio, by bars; the first is shown in a
 * field, the id always counts too.
 */
export function namesOf<V extends string>(
  values: readonly V[],
  typed: Readonly<Partial<Record<V, string>>>,
): readonly Candidate<V>[] {
  return values.map((value) => {
    const words = typed[value]?.split('|') ?? [value.charAt(0).toUpperCase() + value.slice(1)];
    return { value, names: [...words, value] };
  });
}
