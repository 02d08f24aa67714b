import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';

/** Tools of which any one is enough. */
export interface TechnologyGroup {
  ids: ReadonlySet<string>;
  /** Per mille: the recall of the tool that a scan sees least often, for only then is none of them there. */
  recall: number;
}

const RECALLS: ReadonlyMap<string, number> = new Map(TECHNOLOGIES.map(({ id, recall }) => [id, recall]));

/** One group a tool and one a category, in that order. */
export function technologyGroups(
  values: readonly string[] | undefined,
  categories: readonly string[] | undefined,
): TechnologyGroup[] {
  return [
    ...(values ?? []).map((id) => groupOf([id])),
    ...(categories ?? []).map((category) => groupOf(technologiesOf(category))),
  ];
}

/** The union of groups: any tool of any of them. */
export function uniteGroups(groups: readonly TechnologyGroup[]): TechnologyGroup {
  return groupOf(groups.flatMap(({ ids }) => [...ids]));
}

function technologiesOf(category: string): string[] {
  return TECHNOLOGIES.filter(({ categories }) => categories.some((one) => one === category)).map(
    ({ id }) => id,
  );
}

function groupOf(ids: readonly string[]): TechnologyGroup {
  // A tool that is not in the catalog is never looked for: its absence says nothing.
  const recall = ids.reduce((least, id) => Math.min(least, RECALLS.get(id) ?? 0), 1_000);
  return { ids: new Set(ids), recall: ids.length === 0 ? 0 : recall };
}
