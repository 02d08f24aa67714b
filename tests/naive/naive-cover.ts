import { INDUSTRY_GROUPS, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import type { Word } from './naive-facts.ts';

/** The leaves that a leaf, a group or a LinkedIn id stands for. */
export function leavesOf(value: string): string[] {
  if (value in INDUSTRY_GROUPS) return [...INDUSTRY_GROUPS[value as keyof typeof INDUSTRY_GROUPS]];
  const leaf = INDUSTRY_LEAVES.find(({ id }) => id === value);
  if (leaf) return [leaf.id];
  return INDUSTRY_LEAVES.filter(({ linkedinIds }) =>
    linkedinIds.includes(Number(value.replace('linkedin:', ''))),
  ).map(({ id }) => id);
}

/** All members wanted = T, none = F, some = U with their share. */
export function cover(members: readonly string[], wanted: readonly string[]): { word: Word; share: number } {
  const inside = members.filter((member) => wanted.includes(member)).length;
  if (members.length === 0) return { word: 'U', share: -1 };
  if (inside === members.length) return { word: 'T', share: -1 };
  if (inside === 0) return { word: 'F', share: -1 };
  return { word: 'U', share: Math.round((1000 * inside) / members.length) };
}
