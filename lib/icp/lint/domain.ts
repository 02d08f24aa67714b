import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import { INDUSTRY_GROUPS, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { ACCOUNT_FLAGS } from '#lib/values/flag-set.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { countriesOf } from '../regions.ts';
import type { IcpTest } from '../test-format.ts';

/** What of an attribute's values a test lets in: a set of words, or a closed range. */
export type Domain =
  | { kind: 'set'; attribute: AttributeKey; members: ReadonlySet<string>; of: number }
  | { kind: 'range'; attribute: AttributeKey; min: number; max: number };

/** Countries that exist, for "more than half of all". */
const COUNTRIES = 249;
const WORDS: Readonly<Partial<Record<AttributeShape, readonly string[]>>> = {
  'business-model': BUSINESS_MODELS,
  'audience-set': AUDIENCES,
  'company-type': COMPANY_TYPES,
  'flag-set': ACCOUNT_FLAGS,
};

/** The domain of a test on one value; null for tests that ask for something else than a value. */
export function domainOf(test: IcpTest): Domain | null {
  if (test.op === 'range') {
    const end = (bound: number | string | undefined, open: number) =>
      bound === undefined ? open : typeof bound === 'number' ? bound : stageIndex(bound);
    const { attribute } = test;
    return {
      kind: 'range',
      attribute,
      min: end(test.min, Number.NEGATIVE_INFINITY),
      max: end(test.max, Number.POSITIVE_INFINITY),
    };
  }
  if (test.op !== 'in' && test.op !== 'notIn') return null;
  const { attribute, values } = test;
  const named = new Set(values.flatMap((value) => membersOf(attribute, value)));
  const all = allOf(attribute);
  const members = test.op === 'in' ? named : new Set(all.filter((member) => !named.has(member)));
  const of = attribute === 'hqCountry' || attribute === 'countries' ? COUNTRIES : all.length;
  return { kind: 'set', attribute, members, of };
}

/** The members that a word of an attribute stands for; none for a word that is not in its vocabulary. */
export function membersOf(attribute: AttributeKey, value: string): string[] {
  const { shape } = ATTRIBUTES[attribute];
  if (shape === 'industry') {
    const groups: Readonly<Record<string, readonly string[]>> = INDUSTRY_GROUPS;
    if (Object.hasOwn(groups, value)) return [...(groups[value] ?? [])];
    const id = Number(value.replace('linkedin:', ''));
    return INDUSTRY_LEAVES.filter((leaf) => leaf.id === value || leaf.linkedinIds.includes(id)).map(
      (leaf) => leaf.id,
    );
  }
  if (shape === 'country' || shape === 'country-set') {
    return [...(countriesOf(value) ?? [])];
  }
  const words = WORDS[shape];
  return words === undefined || words.includes(value) ? [value] : [];
}

/** Values that both let in: a witness, or null when nothing is in both. */
export function commonValue(a: Domain, b: Domain): string | number | null {
  if (a.kind === 'set' && b.kind === 'set')
    return [...a.members].find((member) => b.members.has(member)) ?? null;
  if (a.kind !== 'range' || b.kind !== 'range') return null;
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  if (min > max) return null;
  return Number.isFinite(min) ? min : Number.isFinite(max) ? max : 1;
}

/** True when one lets in exactly what the other keeps out. */
export function areComplements(a: Domain, b: Domain): boolean {
  if (a.kind === 'range' && b.kind === 'range') {
    const below =
      a.max + 1 === b.min && a.min === Number.NEGATIVE_INFINITY && b.max === Number.POSITIVE_INFINITY;
    const above =
      b.max + 1 === a.min && b.min === Number.NEGATIVE_INFINITY && a.max === Number.POSITIVE_INFINITY;
    return below || above;
  }
  if (a.kind !== 'set' || b.kind !== 'set') return false;
  return commonValue(a, b) === null && a.members.size + b.members.size === allOf(a.attribute).length;
}

/** True for a domain that keeps out at least half of what there is; a range with two ends always does. */
export function isNarrow(domain: Domain): boolean {
  if (domain.kind === 'range') return Number.isFinite(domain.min) && Number.isFinite(domain.max);
  return domain.of > 2 && domain.members.size * 2 < domain.of;
}

function allOf(attribute: AttributeKey): readonly string[] {
  const { shape } = ATTRIBUTES[attribute];
  if (shape === 'industry') return INDUSTRY_LEAVES.map(({ id }) => id);
  if (shape === 'country' || shape === 'country-set') {
    return [...(countriesOf('WORLD') ?? [])];
  }
  return WORDS[shape] ?? [];
}

function stageIndex(stage: string): number {
  return (FUNDING_STAGES as readonly string[]).indexOf(stage);
}
