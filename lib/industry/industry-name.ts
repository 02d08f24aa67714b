import { INDUSTRY_GROUP_NAMES, INDUSTRY_LEAVES } from './taxonomy.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(INDUSTRY_GROUP_NAMES),
  ...INDUSTRY_LEAVES.map(({ id, name }) => [id, name] as const),
]);

/** The name of a leaf or a group of the taxonomy; an id that is in neither stays as it is. */
export function industryName(id: string): string {
  return NAMES.get(id) ?? id;
}
