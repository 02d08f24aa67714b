import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import { testAttributes } from '#lib/icp/test-attributes.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { sha256 } from '#lib/parse/sha256.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Stamp } from '../verdict.ts';
import { canonicalJson } from './canonical-json.ts';

/** Rises whenever the same facts and the same ICP may give another verdict. */
export const ENGINE_VERSION = '1.2.0';

const ICP_HASHES = new WeakMap<Icp, string>();
const USED = new WeakMap<Icp, AttributeKey[]>();

/** What makes a verdict reproducible: two of them differ only if one of these differs. */
export function stampOf(profile: Profile, icp: Icp, asOf: number): Stamp {
  return {
    engineVersion: ENGINE_VERSION,
    icpId: icp.id,
    icpVersion: icp.version,
    icpHash: icpHash(icp),
    factsHash: factsHash(profile, icp),
    asOf: toIsoDay(asOf),
  };
}

/** SHA-256 of an ICP in canonical form, hex. */
export function icpHash(icp: Icp): string {
  const known = ICP_HASHES.get(icp);
  if (known !== undefined) return known;
  const hash = sha256(canonicalJson(icp));
  ICP_HASHES.set(icp, hash);
  return hash;
}

/** The same over the facts that the ICP looks at, whatever their order; quotes decide nothing and are left out. */
function factsHash(profile: Profile, icp: Icp): string {
  const facts: Partial<Record<AttributeKey, unknown[]>> = {};
  for (const attribute of usedAttributes(icp)) {
    const lines = (profile[attribute]?.facts ?? []).map(lineOf);
    if (lines.length > 0) facts[attribute] = [...new Set(lines)].sort();
  }
  const history = historyOf(profile, icp);
  return sha256(canonicalJson(history.length > 0 ? { ...facts, history } : facts));
}

function lineOf({ value, source, confidence, day, url, scope }: EvidenceOf<AttributeKey>): string {
  return canonicalJson({ value, source, confidence, day, url, scope });
}

/** Earlier readings, where the ICP asks for growth: nothing else looks at them. */
function historyOf(profile: Profile, icp: Icp): string[] {
  const tests = icp.criteria.flatMap(({ test }) => ('tests' in test ? test.tests : [test]));
  const grown = new Set(tests.flatMap((test) => (test.op === 'growth' ? [test.attribute] : [])));
  const lines = [...grown].flatMap((attribute) =>
    (profile[attribute]?.history ?? []).map((fact) => `${attribute} ${lineOf(fact)}`),
  );
  return [...new Set(lines)].sort();
}

/** Attributes that can move a verdict under an ICP. */
export function usedAttributes(icp: Icp): AttributeKey[] {
  const known = USED.get(icp);
  if (known) return known;
  const used = new Set(icp.criteria.flatMap(({ test }: Criterion) => testAttributes(test)));
  if (used.has('fundingStage')) used.add('lastFunding');
  if (used.has('headcount')) used.add('linkedinMembers');
  for (const always of ['scan', 'flags', 'parent'] as const) used.add(always);
  const ordered = ATTRIBUTE_KEYS.filter((attribute) => used.has(attribute));
  USED.set(icp, ordered);
  return ordered;
}
