import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { placeId, REGIONS } from '#lib/icp/regions.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { type SayIn, sayInIndustry, sayInPlaces, sayInWords } from '../engine/say-in.ts';
import { MET } from '../engine/saying.ts';
import type { Cell } from './condition.ts';

/** A vocabulary that criteria choose from, and how a word of it stands as a fact. */
interface Words {
  all: readonly string[];
  say(values: readonly string[]): SayIn;
  toValue(word: string): unknown;
}

const asItIs = (word: string) => word;
const WORDS: Readonly<Partial<Record<AttributeKey, Words>>> = {
  hqCountry: { all: [...(REGIONS.get('WORLD') ?? [])], say: sayInPlaces, toValue: asItIs },
  industry: {
    all: INDUSTRY_LEAVES.map(({ id }) => id),
    say: sayInIndustry,
    toValue: (word) => [{ leaf: word, p: 1 }],
  },
  businessModel: { all: BUSINESS_MODELS, say: sayInWords, toValue: asItIs },
  companyType: { all: COMPANY_TYPES, say: sayInWords, toValue: asItIs },
  audience: { all: AUDIENCES, say: sayInWords, toValue: (word) => [word] },
};

/**
 * The words of an attribute in cells that no test of the ICP tells apart: named by the values of its tests where these
 * make up the cell, else by the words themselves; what no test names is "any other".
 */
export function cutWords(attribute: AttributeKey, tests: readonly SimpleTest[]): Cell[] {
  const words = WORDS[attribute];
  if (words === undefined) return [];
  const sets = tests.flatMap((test) =>
    (test.op === 'in' || test.op === 'notIn') && test.attribute === attribute ? [test.values] : [],
  );
  const names = [...new Set(sets.flat().map((name) => (attribute === 'hqCountry' ? placeId(name) : name)))];
  const meant = new Map(names.map((name) => [name, membersOf(words, [name])]));
  return groupWords(words, sets).map(({ named, members }): Cell => {
    const probes = members.slice(0, 1).map(words.toValue);
    if (!named) return { condition: { op: 'notIn', attribute, values: names }, probes, members };
    const inside = names.filter((name) => {
      const own = meant.get(name) ?? [];
      return own.length > 0 && own.every((word) => members.includes(word));
    });
    // In the order of the ICP, which its author chose.
    const covered = [...new Set(inside.flatMap((name) => meant.get(name) ?? []))];
    if (covered.length < members.length)
      return { condition: { op: 'in', attribute, values: members }, probes, members };
    return { condition: { op: 'in', attribute, values: inside }, probes, members: covered };
  });
}

/** The words that the same tests hold, in the order of the vocabulary; `named` = that at least one test does. */
function groupWords(
  words: Words,
  sets: readonly (readonly string[])[],
): { named: boolean; members: string[] }[] {
  const says = sets.map((values) => words.say(values));
  const groups = new Map<string, string[]>();
  for (const word of words.all) {
    const signature = says.map((say) => (say(word) === MET ? '1' : '0')).join('');
    groups.set(signature, [...(groups.get(signature) ?? []), word]);
  }
  return [...groups].map(([signature, members]) => ({ named: signature.includes('1'), members }));
}

function membersOf({ all, say }: Words, values: readonly string[]): string[] {
  const saying = say(values);
  return all.filter((word) => saying(word) === MET);
}
