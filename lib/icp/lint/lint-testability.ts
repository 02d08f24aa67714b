import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { Criterion, Icp, IcpTest, SimpleTest } from '../format.ts';
import { askedTools } from './asked-tools.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LintContext } from './lint-context.ts';

/** Recall, per mille, from which a tool that is not seen on a full scan is likely not there. */
const SEEN_WELL = 700;
/** Share of accounts below which a criterion is hardly ever answered. */
const RARELY = 0.2;
/** Fewer accounts than this say nothing about how often a fact is known. */
const MIN_ACCOUNTS = 30;

/** Criteria that nothing can answer. */
export function lintTestability(icp: Icp, { seen, points }: Pick<LintContext, 'seen' | 'points'>): Finding[] {
  const findings = icp.criteria.flatMap((criterion) => [
    ...unseenAbsence(criterion),
    ...neverSeen(criterion),
    ...textOnly(criterion),
    ...unprovable(icp, criterion),
  ]);
  if (seen === undefined || seen.accounts < MIN_ACCOUNTS) return findings;
  const share = points(icp, 'primary');
  const rare = icp.criteria.filter(
    ({ id }, index) => (share[index] ?? 0) > 0 && (seen.known[id] ?? 0) < RARELY * seen.accounts,
  );
  const testable = icp.criteria.reduce(
    (sum, own, index) => sum + (rare.includes(own) ? 0 : (share[index] ?? 0)),
    0,
  );
  return [
    ...findings,
    ...rare.map(({ id, label }) =>
      warning('RARELY_KNOWN', `criteria.${id}`, [
        label,
        Math.round((100 * (seen.known[id] ?? 0)) / seen.accounts),
      ]),
    ),
    ...(testable < icp.kappa * 100
      ? [error('COVERAGE_UNREACHABLE', 'kappa', [Math.floor(testable / 100), icp.kappa])]
      : []),
  ];
}

function unseenAbsence({ id, label, test }: Criterion): Finding[] {
  return simpleTests(test).flatMap((simple) => {
    if (simple.op !== 'hasNone' || simple.attribute !== 'technologies') return [];
    const unseen = toolsOf(simple).filter(({ recall }) => recall < SEEN_WELL);
    const [first] = unseen;
    return first ? [warning('ABSENCE_UNSEEN', `criteria.${id}`, [label, first.name])] : [];
  });
}

/** Tools that leave no trace on pages and whose name says too little to be read in job ads. */
function neverSeen({ id, label, test }: Criterion): Finding[] {
  return askedTools(test)
    .tools.filter(({ sight }) => sight === 'never')
    .map((tool) => warning('TOOL_NEVER_SEEN', `criteria.${id}`, [label, nameOf(tool.id)]));
}

function nameOf(id: string): string {
  return TECHNOLOGIES.find((tool) => tool.id === id)?.name ?? id;
}

function textOnly({ id, label, role, test }: Criterion): Finding[] {
  if (role === 'exclude' || !simpleTests(test).every(({ op }) => op === 'matches')) return [];
  return [warning('TEXT_ONLY', `criteria.${id}`, [label])];
}

/** An exclusion fires only when proven; what no source states as a fact can never be. */
function unprovable(icp: Icp, { id, label, role, test }: Criterion): Finding[] {
  const excludes = role === 'exclude' || icp.negative.some(({ all }) => all.includes(id));
  if (!excludes || isProvable(test)) return [];
  return [error('EXCLUSION_UNPROVABLE', `criteria.${id}`, [label])];
}

function isProvable(test: IcpTest): boolean {
  switch (test.op) {
    case 'all':
      return test.tests.every(isProvable);
    case 'any':
      return test.tests.some(isProvable);
    case 'matches':
      return false;
    case 'count':
      return test.max === undefined;
    case 'answer':
      return test.answers.some(({ degree }) => degree >= 900);
    case 'hasNone':
      // Absence is as certain as the recall of the tool that is seen least.
      return test.attribute === 'technologies' && toolsOf(test).every(({ recall }) => recall >= 900);
    default:
      return true;
  }
}

function toolsOf(test: Extract<SimpleTest, { op: 'hasNone' }>): { name: string; recall: number }[] {
  const named = (test.values ?? []).map((value) => {
    const tool = TECHNOLOGIES.find(({ id }) => id === value);
    return tool ?? { name: value, recall: 0 };
  });
  const grouped = TECHNOLOGIES.filter(({ categories }) =>
    categories.some((own) => test.categories?.includes(own)),
  );
  return [...named, ...grouped];
}

function simpleTests(test: IcpTest): readonly SimpleTest[] {
  return test.op === 'all' || test.op === 'any' ? test.tests : [test];
}
