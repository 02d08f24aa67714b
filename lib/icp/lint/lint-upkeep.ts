import type { Icp } from '../format.ts';
import type { Finding } from './finding.ts';
import { warning } from './finding.ts';
import type { LintContext } from './lint-context.ts';

/** An ICP is reviewed every quarter. */
const MAX_AGE_DAYS = 90;
/** Outcomes from which a hypothesis can be held against data. */
const ENOUGH_OUTCOMES = 30;
const DAY_MS = 86_400_000;

/** Stale, never tested, or silent about who is not a customer. */
export function lintUpkeep(icp: Icp, { asOf, seen }: Pick<LintContext, 'asOf' | 'seen'>): Finding[] {
  const findings: Finding[] = [];
  const age = asOf - dayOf(icp.effectiveFrom);
  if (dayOf(icp.reviewBy) < asOf) findings.push(warning('REVIEW_PASSED', 'reviewBy', [icp.reviewBy]));
  if (age > MAX_AGE_DAYS) findings.push(warning('OLD_VERSION', 'effectiveFrom', [icp.version, age]));
  for (const { id, label, test, ttlDays } of icp.criteria) {
    const ages =
      'attribute' in test && (test.attribute === 'fundingStage' || test.attribute === 'lastFunding');
    if (ages && ttlDays === undefined) findings.push(warning('NO_TTL', `criteria.${id}`, [label]));
  }
  const outcomes = seen?.outcomes ?? icp.provenance.n ?? 0;
  if (icp.provenance.basis === 'hypothesis' && outcomes >= ENOUGH_OUTCOMES) {
    findings.push(warning('DATA_AT_HAND', 'provenance', [outcomes]));
  }
  if (icp.negative.length === 0 && !icp.criteria.some(({ role }) => role === 'exclude')) {
    findings.push(warning('NO_EXCLUSIONS', 'negative'));
  }
  return findings;
}

function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}
