import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { Criterion, Icp } from '../format.ts';
import type { IcpTest } from '../test-format.ts';
import { commonValue, domainOf } from './domain.ts';

type Fact = EvidenceOf<AttributeKey>;

/** The day on which an invented account's facts were seen: the day of the check, so that none is stale. */
export interface WitnessOptions {
  asOf: number;
}

/**
 * An invented account that meets these criteria, all facts stated today: what a linter's claim is proven on. Null when
 * two of them leave no value in common.
 */
export function witnessOf(criteria: readonly Criterion[], { asOf }: WitnessOptions): Profile | null {
  const facts = new Map<AttributeKey, unknown>();
  for (const { id, test } of criteria) {
    const rivals = criteria.filter((other) => other.id !== id).map((other) => other.test);
    if (!meet(test, rivals, facts, id)) return null;
  }
  const entries = [...facts].map(([attribute, value]) => {
    const fact = {
      attribute,
      value,
      source: 'user',
      quote: '',
      url: '',
      confidence: 1_000,
      day: asOf,
    } as Fact;
    return [attribute, { value, confidence: 1_000, facts: [fact], conflict: false }];
  });
  return Object.fromEntries(entries) as Profile;
}

/** The criteria that make an account a tier's best: its musts, guards and everything that brings points. */
export function bestOf(icp: Icp, tier: 'primary' | 'secondary'): Criterion[] {
  const { musts, guards } = icp.tiers[tier];
  return icp.criteria.filter(
    ({ id, role, weight }) => role === 'score' && (weight > 0 || musts.includes(id) || guards.includes(id)),
  );
}

function meet(
  test: IcpTest,
  rivals: readonly IcpTest[],
  facts: Map<AttributeKey, unknown>,
  id: string,
): boolean {
  switch (test.op) {
    case 'all':
      return test.tests.every((inner) => meet(inner, rivals, facts, id));
    case 'any':
      return test.tests.some((inner) => meet(inner, rivals, facts, id));
    case 'in':
    case 'notIn':
    case 'range':
      return meetValue(test, rivals, facts);
    case 'hasAny':
    case 'hasAll':
      addMembers(facts, test.attribute, [
        ...(test.values ?? []),
        ...(test.categories ?? []).flatMap((category) => toolOf(category) ?? []),
      ]);
      return true;
    case 'functions':
      addMembers(facts, 'functions', test.has);
      return true;
    case 'answer': {
      const best = [...test.answers].sort((a, b) => b.degree - a.degree)[0];
      facts.set('answers', {
        ...(facts.get('answers') as object | undefined),
        ...(best ? { [id]: best.id } : {}),
      });
      return true;
    }
    default:
      // What is left needs dates or prose; the account is no worse a witness with it unknown.
      return true;
  }
}

function meetValue(
  test: Extract<IcpTest, { op: 'in' | 'notIn' | 'range' }>,
  rivals: readonly IcpTest[],
  facts: Map<AttributeKey, unknown>,
): boolean {
  let domain = domainOf(test);
  if (domain === null) return false;
  for (const rival of rivals) {
    const other = domainOf(rival);
    if (other?.attribute !== domain.attribute) continue;
    if (commonValue(domain, other) === null) return false;
    domain =
      domain.kind === 'set' && other.kind === 'set'
        ? { ...domain, members: new Set([...domain.members].filter((member) => other.members.has(member))) }
        : domain.kind === 'range' && other.kind === 'range'
          ? { ...domain, min: Math.max(domain.min, other.min), max: Math.min(domain.max, other.max) }
          : domain;
  }
  const value = commonValue(domain, domain);
  if (value === null) return false;
  facts.set(domain.attribute, valueFor(domain.attribute, value));
  return true;
}

/** A value in the shape of its attribute. */
function valueFor(attribute: AttributeKey, value: string | number): unknown {
  switch (ATTRIBUTES[attribute].shape) {
    case 'industry':
      return [{ leaf: value, p: 1 }];
    case 'stage-range': {
      const stage = FUNDING_STAGES[Math.max(0, Number(value))];
      return [stage, stage];
    }
    case 'audience-set':
    case 'country-set':
    case 'language-set':
    case 'flag-set':
      return [value];
    case 'integer':
      return value;
    default:
      return typeof value === 'number' ? [value, value] : value;
  }
}

function addMembers(
  facts: Map<AttributeKey, unknown>,
  attribute: AttributeKey,
  members: readonly string[],
): void {
  const known = (facts.get(attribute) as unknown[] | undefined) ?? [];
  const added =
    attribute === 'technologies' ? members.map((member) => ({ id: member, class: 'runs' })) : members;
  facts.set(attribute, [...known, ...added]);
}

function toolOf(category: string): string | undefined {
  return TECHNOLOGIES.find(({ categories }) => categories.some((own) => own === category))?.id;
}
