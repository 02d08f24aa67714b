import { TECHNOLOGIES, TECHNOLOGY_CATEGORIES } from '#lib/technographics/catalog.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import { isFit } from '../check-consistency.ts';
import type { Icp, SimpleTest } from '../format.ts';
import { countriesOf } from '../regions.ts';
import { askedTools } from './asked-tools.ts';
import { membersOf } from './domain.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';

/** Words that no reader will ever write: a criterion on them can only stay open. */
export function lintVocabulary(icp: Icp): Finding[] {
  const findings = icp.criteria.flatMap(({ id, label, test }) => {
    const tests = test.op === 'all' || test.op === 'any' ? test.tests : [test];
    const misnamed = askedTools(test).tools.filter(({ meant }) => meant !== '');
    const unknown = tests.flatMap(unknownWords).filter((word) => !misnamed.some((tool) => tool.id === word));
    return [
      ...unknown.map((word) => error('UNKNOWN_VALUE', `criteria.${id}`, [label, word])),
      ...misnamed.map((tool) => error('MISNAMED_TOOL', `criteria.${id}`, [label, tool.id, tool.meant])),
    ];
  });
  return [...findings, ...emptyDimensions(icp)];
}

function unknownWords(test: SimpleTest): string[] {
  if (test.op === 'in' || test.op === 'notIn') {
    return test.values.filter((value) => membersOf(test.attribute, value).length === 0);
  }
  if (test.op !== 'hasAny' && test.op !== 'hasAll' && test.op !== 'hasNone' && test.op !== 'count') return [];
  const categories = (test.categories ?? []).filter(
    (asked) => !TECHNOLOGY_CATEGORIES.some((own) => own === asked),
  );
  const values = (test.values ?? []).filter((value) => !isKnown(test.attribute, value));
  return [...values, ...categories];
}

function isKnown(attribute: string, value: string): boolean {
  if (attribute === 'technologies') return TECHNOLOGIES.some(({ id }) => id === value);
  if (attribute === 'functions') return DEPARTMENTS.some((department) => department === value);
  return attribute !== 'countries' || countriesOf(value) !== null;
}

/** Points set aside for a dimension that no criterion can earn. */
function emptyDimensions(icp: Icp): Finding[] {
  return Object.entries(icp.budgets).flatMap(([dim, budget]) => {
    if (budget === 0) return [];
    const own = icp.criteria.filter(
      (criterion) => criterion.dim === dim && criterion.role === 'score' && isFit(criterion),
    );
    return own.some(({ weight }) => weight > 0)
      ? []
      : [error('EMPTY_DIMENSION', `budgets.${dim}`, [dim, budget])];
  });
}
