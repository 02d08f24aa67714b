import { countriesOf, isCountry, placeId, REGION_IDS, REGIONS } from '#lib/icp/regions.ts';
import { INDUSTRY_GROUPS, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { FULL } from './degree.ts';
import type { Saying } from './saying.ts';
import { COARSE, MET, MISSED, SILENT } from './saying.ts';

/** What a single value says about membership in a set. */
export type SayIn = (value: string) => Saying;

/** Plain words: inside or not. */
export function sayInWords(values: readonly string[]): SayIn {
  const wanted = new Set(values);
  return (value) => (wanted.has(value) ? MET : MISSED);
}

/** Leaves of the industry taxonomy that a list of leaves, groups and LinkedIn ids stands for. */
function industryLeaves(values: readonly string[]): Set<string> {
  const groups: Readonly<Record<string, readonly string[]>> = INDUSTRY_GROUPS;
  return new Set(
    values.flatMap((value) => {
      if (Object.hasOwn(groups, value)) return groups[value] ?? [];
      if (INDUSTRY_LEAVES.some(({ id }) => id === value)) return [value];
      const linkedinId = Number(value.replace('linkedin:', ''));
      return INDUSTRY_LEAVES.filter(({ linkedinIds }) => linkedinIds.includes(linkedinId)).map(
        ({ id }) => id,
      );
    }),
  );
}

/** A leaf is inside or not; a group is inside when all its leaves are, outside when none is, else too coarse to say. */
export function sayInIndustry(values: readonly string[]): SayIn {
  const leaves = industryLeaves(values);
  const sayings = new Map<string, Saying>(
    INDUSTRY_LEAVES.map(({ id }) => [id, leaves.has(id) ? MET : MISSED]),
  );
  for (const [group, members] of Object.entries(INDUSTRY_GROUPS)) {
    sayings.set(
      group,
      sayCovered(members, (leaf) => leaves.has(leaf)),
    );
  }
  // A leaf of a later taxonomy is unknown here, and unknown is never "no".
  return (value) => sayings.get(value) ?? SILENT;
}

const WORLD = [...(REGIONS.get('WORLD') ?? [])];

/** The same for countries and regions. */
export function sayInPlaces(values: readonly string[]): SayIn {
  const countries = new Set(values.flatMap((value) => [...(countriesOf(value) ?? [])]));
  const sayings = new Map<string, Saying>();
  for (const region of REGION_IDS) {
    sayings.set(
      region,
      sayCovered([...(REGIONS.get(region) ?? [])], (country) => countries.has(country)),
    );
  }
  const sayWritten = (value: string): Saying => {
    if (countries.has(value)) return MET;
    const id = placeId(value);
    if (isCountry(id)) return countries.has(id) ? MET : MISSED;
    return sayings.get(id) ?? SILENT;
  };
  const byCode = new Map(WORLD.map((code) => [code, sayWritten(code)]));
  return (value) => byCode.get(value) ?? sayWritten(value);
}

function sayCovered(members: readonly string[], inside: (member: string) => boolean): Saying {
  const covered = members.filter(inside).length;
  if (covered === members.length) return MET;
  if (covered === 0) return MISSED;
  return { ...COARSE, share: Math.round((FULL * covered) / members.length) };
}
