import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { IcpProblem } from './problem.ts';
import { shown } from './problem.ts';
import type { IcpTest, TestOf } from './test-format.ts';

/** Problems inside one test that its shape does not show: an empty range, a phrase that is a pattern. */
export function checkTest(test: IcpTest, path: string): IcpProblem[] {
  switch (test.op) {
    case 'all':
    case 'any':
      return test.tests.flatMap((inner, index) => checkTest(inner, `${path}.tests[${index}]`));
    case 'range':
      return checkRange(test, path);
    case 'age':
    case 'count':
      return checkEnds(test.min, test.max, path);
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return checkMembers(test, path);
    case 'matches':
      return test.phrases.flatMap((phrase, index) => checkPhrase(phrase, `${path}.phrases[${index}]`));
    case 'before':
    case 'after':
      return checkDate(test, path);
    case 'answer':
      return checkAnswers(test, path);
    case 'growth':
      return test.overDays >= MIN_GROWTH_DAYS
        ? []
        : [
            problem(
              `${path}.overDays`,
              test.overDays,
              'Two readings closer than 60 days say nothing about growth.',
              `At least ${MIN_GROWTH_DAYS}.`,
            ),
          ];
    default:
      return [];
  }
}

/** Readings closer than this differ by noise rather than by growth. */
export const MIN_GROWTH_DAYS = 60;

function checkRange(test: TestOf<'range'>, path: string): IcpProblem[] {
  if (ATTRIBUTES[test.attribute].shape !== 'stage-range') {
    const worded = (['min', 'max'] as const).filter((end) => typeof test[end] === 'string');
    if (worded.length > 0) {
      return worded.map((end) =>
        problem(`${path}.${end}`, test[end], 'This must be a number.', 'Write a number.'),
      );
    }
    return checkEnds(Number(test.min ?? Number.NaN), Number(test.max ?? Number.NaN), path);
  }
  const ends = (['min', 'max'] as const).filter((end) => test[end] !== undefined);
  const unknown = ends.filter((end) => !FUNDING_STAGES.some((stage) => stage === test[end]));
  if (unknown.length > 0) {
    return unknown.map((end) =>
      problem(
        `${path}.${end}`,
        test[end],
        'This is not a funding stage.',
        `Use one of: ${FUNDING_STAGES.join(', ')}.`,
      ),
    );
  }
  const [min, max] = [test.min, test.max].map((end) =>
    end === undefined ? undefined : (FUNDING_STAGES as readonly unknown[]).indexOf(end),
  );
  return checkEnds(min, max, path);
}

function checkEnds(min: number | undefined, max: number | undefined, path: string): IcpProblem[] {
  const low = min === undefined || Number.isNaN(min) ? null : min;
  const high = max === undefined || Number.isNaN(max) ? null : max;
  if (low === null && high === null) {
    return [problem(path, undefined, 'The range has no end.', 'Give it a min, a max, or both.')];
  }
  if (low !== null && high !== null && low > high) {
    return [
      problem(path, [low, high], 'The range is empty: min lies above max.', 'Swap the two, or mend one.'),
    ];
  }
  return [];
}

function checkMembers(test: TestOf<'hasAny' | 'hasAll' | 'hasNone'>, path: string): IcpProblem[] {
  if (!test.values && !test.categories) {
    return [problem(path, undefined, 'Nothing is asked for.', 'Give it values, categories, or both.')];
  }
  if (!test.categories || ATTRIBUTES[test.attribute].shape === 'technologies') return [];
  return [
    problem(
      `${path}.categories`,
      test.categories,
      'Only technologies have categories.',
      'Name the values instead.',
    ),
  ];
}

/** Signs of a regular expression; prose has none of them. */
const PATTERN_SIGNS = ['\\', '[', ']', '(?', '^', '$', '|', '.*', '.+', '{', '}', '+?', ')*', ')+'];

function checkPhrase(phrase: string, path: string): IcpProblem[] {
  const sign = PATTERN_SIGNS.find((candidate) => phrase.includes(candidate));
  if (sign !== undefined) {
    return [
      problem(
        path,
        phrase,
        `This looks like a regular expression ("${sign}").`,
        'Write the words as they stand in prose; "*" stands for the rest of a word.',
      ),
    ];
  }
  if (/[\p{L}\p{N}]/u.test(phrase)) return [];
  return [problem(path, phrase, 'This phrase has no letters.', 'Write at least one word.')];
}

function checkDate(test: TestOf<'before' | 'after'>, path: string): IcpProblem[] {
  const isYear = test.date.length === 4;
  if (isYear && ATTRIBUTES[test.attribute].unit === 'years') return [];
  if (!isYear && !Number.isNaN(Date.parse(`${test.date}T00:00:00Z`))) return [];
  return [problem(`${path}.date`, test.date, 'This is not a day.', 'Write it as 2026-01-31.')];
}

function checkAnswers(test: TestOf<'answer'>, path: string): IcpProblem[] {
  const seen = new Set<string>();
  return test.answers.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(`${path}.answers[${index}].id`, id, 'Two answers share this id.', 'Give each its own id.'),
    ];
  });
}

function problem(path: string, value: unknown, message: string, remedy: string): IcpProblem {
  return { path, value: shown(value), message, remedy };
}
