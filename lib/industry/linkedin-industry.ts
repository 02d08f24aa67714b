import type { IndustryShare } from '#lib/values/industry.ts';
import { LINKEDIN_FOREIGN_NAMES } from './linkedin-foreign-names.ts';
import linkedinIndustries from './linkedin-industries.json' with { type: 'json' };
import { INDUSTRY_LEAVES } from './taxonomy.ts';

/** LinkedIn gave two v1 ids to other industries in v2; the old names keep what they meant. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  'Consumer Goods': 'consumer_goods',
  'Food & Beverages': 'food_beverage',
};
const MAX_NAME = 120;

let leafByName: Map<string, string> | undefined;
let leafById: Map<number, string> | undefined;

/** The leaf of an industry as LinkedIn itself names it, in either generation of names or another language; null for any other words. */
export function mapLinkedinName(name: string): IndustryShare[] | null {
  leafByName ??= new Map(
    [...listForeignNames(), ...listLinkedinNames()].map(([listed, leaf]) => [nameKey(listed), leaf]),
  );
  const leaf = name.length > MAX_NAME ? undefined : leafByName.get(nameKey(name));
  return leaf === undefined ? null : [{ leaf, p: 1 }];
}

/** The leaf of a LinkedIn industry id, v1 or v2; null for an id that LinkedIn does not list. */
export function mapIndustryId(id: number): IndustryShare[] | null {
  leafById ??= new Map(INDUSTRY_LEAVES.flatMap((leaf) => leaf.linkedinIds.map((one) => [one, leaf.id])));
  const leaf = leafById.get(id);
  return leaf === undefined ? null : [{ leaf, p: 1 }];
}

/** Every name that LinkedIn gives or gave an industry, with its leaf; the last of two equal names rules. */
export function listLinkedinNames(): [name: string, leaf: string][] {
  const names: [string, string][] = [];
  for (const [id, ...listed] of linkedinIndustries) {
    const leaf = mapIndustryId(Number(id))?.[0]?.leaf;
    for (const name of listed) if (leaf !== undefined) names.push([String(name), leaf]);
  }
  return [...names, ...Object.entries(OLD_NAMES)];
}

/** The names of LinkedIn's pages in other languages; where one is also English, the English meaning rules. */
function listForeignNames(): [name: string, leaf: string][] {
  return Object.entries(LINKEDIN_FOREIGN_NAMES).flatMap(([id, names]) => {
    const leaf = mapIndustryId(Number(id))?.[0]?.leaf;
    return leaf === undefined ? [] : names.split('|').map((name): [string, string] => [name, leaf]);
  });
}

/** "Marketing & Advertising" and "Marketing and Advertising" are one name. */
function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('&', 'and')
    .replaceAll(',', '')
    .replaceAll('’', "'");
}
