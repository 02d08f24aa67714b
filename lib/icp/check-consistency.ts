import { checkTest } from './check-test.ts';
import type { Criterion, Icp } from './format.ts';
import type { IcpProblem } from './problem.ts';
import { shown } from './problem.ts';
import { TIERS } from './vocabulary.ts';

/** Problems between the parts of an ICP: each makes scoring meaningless, so each refuses the document. */
export function checkConsistency(icp: Icp): IcpProblem[] {
  return [
    ...duplicates('criteria', icp.criteria),
    ...duplicates('negative', icp.negative),
    ...duplicates('personas', icp.personas),
    ...icp.criteria.flatMap((criterion, index) => checkCriterion(criterion, `criteria[${index}]`)),
    ...checkPoints(icp),
    ...checkReferences(icp),
    ...checkTiers(icp),
    ...checkDates(icp),
  ];
}

function duplicates(list: string, items: readonly { id: string }[]): IcpProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(`${list}[${index}].id`, id, 'This id is used twice.', 'Give each its own id.')];
  });
}

function checkCriterion(criterion: Criterion, path: string): IcpProblem[] {
  const problems = checkTest(criterion.test, `${path}.test`);
  if (criterion.role === 'exclude' && criterion.weight > 0) {
    problems.push(
      problem(`${path}.weight`, criterion.weight, 'An exclusion adds no points.', 'Set its weight to 0.'),
    );
  }
  if (criterion.role === 'score' && criterion.onUnknown !== undefined) {
    problems.push(
      problem(
        `${path}.onUnknown`,
        criterion.onUnknown,
        'Only an exclusion can forbid confirmation.',
        'Remove it, or make the criterion a must.',
      ),
    );
  }
  return problems;
}

function checkPoints(icp: Icp): IcpProblem[] {
  const weighted = icp.criteria.filter(
    (criterion) => criterion.role === 'score' && isFit(criterion) && criterion.weight > 0,
  );
  if (weighted.length === 0) {
    return [
      problem(
        'criteria',
        icp.criteria.length,
        'No criterion adds points.',
        'Give at least one fit criterion a weight.',
      ),
    ];
  }
  const unfunded = [...new Set(weighted.map(({ dim }) => dim))].filter((dim) => !icp.budgets[dim]);
  return unfunded.map((dim) =>
    problem(
      `budgets.${dim}`,
      icp.budgets[dim],
      'Criteria of this dimension have weights, but the dimension has no points.',
      'Give the dimension a budget, or set the weights to 0.',
    ),
  );
}

function checkReferences(icp: Icp): IcpProblem[] {
  const byId = new Map(icp.criteria.map((criterion) => [criterion.id, criterion]));
  const problems: IcpProblem[] = [];
  for (const tier of TIERS) {
    for (const part of ['use', 'musts', 'guards'] as const) {
      for (const [index, id] of (icp.tiers[tier][part] ?? []).entries()) {
        const path = `tiers.${tier}.${part}[${index}]`;
        const criterion = byId.get(id);
        if (!criterion)
          problems.push(problem(path, id, 'No criterion has this id.', 'Name a criterion of this ICP.'));
        else if (criterion.role === 'exclude') {
          problems.push(
            problem(
              path,
              id,
              'An exclusion cannot count for a tier.',
              'Move it to "negative", or make it a score criterion.',
            ),
          );
        }
      }
    }
  }
  for (const [index, profile] of icp.negative.entries()) {
    for (const [member, id] of profile.all.entries()) {
      if (byId.has(id)) continue;
      const path = `negative[${index}].all[${member}]`;
      problems.push(problem(path, id, 'No criterion has this id.', 'Name a criterion of this ICP.'));
    }
  }
  return problems;
}

function checkTiers({ tiers }: Icp): IcpProblem[] {
  if (tiers.secondary.threshold < tiers.primary.threshold) return [];
  return [
    problem(
      'tiers.secondary.threshold',
      tiers.secondary.threshold,
      'The secondary tier must be easier to reach than the primary.',
      `Set it below ${tiers.primary.threshold}.`,
    ),
  ];
}

function checkDates(icp: Icp): IcpProblem[] {
  return (['reviewBy', 'validUntil'] as const).flatMap((key) => {
    const day = icp[key];
    if (day === undefined || day >= icp.effectiveFrom) return [];
    return [
      problem(key, day, 'This day lies before the ICP takes effect.', `Set it after ${icp.effectiveFrom}.`),
    ];
  });
}

/** True when a criterion says how good an account is; triggers say why now, unless their author decides otherwise. */
export function isFit(criterion: Criterion): boolean {
  return (criterion.axis ?? (criterion.test.op === 'trigger' ? 'timing' : 'fit')) === 'fit';
}

function problem(path: string, value: unknown, message: string, remedy: string): IcpProblem {
  return { path, value: shown(value), message, remedy };
}
