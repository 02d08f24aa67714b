import type * as z from 'zod/mini';

/** One thing that is wrong with a document, in words that its author understands. */
export interface IcpProblem {
  /** Where: "criteria[3].test.values"; empty = the document itself. */
  path: string;
  /** What stands there, shortened. */
  value: string;
  /** Where, by the name of its criterion: "“Headcount”: role"; absent where it is in none. */
  place?: string;
  message: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** A value longer than this would drown the message that quotes it. */
const MAX_SHOWN = 80;

/** The problems of a document that does not have the shape of an ICP. */
export function problemsOf(issues: readonly Issue[], document: unknown): IcpProblem[] {
  return issues.flatMap((issue) => problemOf(issue, document));
}

const IN_CRITERION = /^criteria\[(\d{1,4})\]\.?/;

/** With the names of the criteria: an index is nothing that a person can find. */
export function withCriteria(problems: readonly IcpProblem[], document: unknown): IcpProblem[] {
  return problems.map((problem) => {
    const index = IN_CRITERION.exec(problem.path)?.[1];
    const label = index === undefined ? null : valueAt(document, ['criteria', Number(index), 'label']);
    if (typeof label !== 'string' || label.trim() === '') return problem;
    const name = `“${label.trim().slice(0, MAX_SHOWN)}”`;
    const rest = problem.path.replace(IN_CRITERION, '');
    return { ...problem, place: rest === '' ? name : `${name}: ${rest}` };
  });
}

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** What stands in a place, as JSON, short enough to read. */
export function shown(value: unknown): string {
  const text =
    value === undefined
      ? 'nothing'
      : typeof value === 'number' && !Number.isFinite(value)
        ? String(value)
        : jsonOf(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** What is nested thousands of levels deep is more than the stack can write. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[…]';
  }
}

function problemOf(issue: Issue, document: unknown): IcpProblem[] {
  const value = valueAt(document, issue.path);
  const place = { path: pathText(issue.path), value: shown(value) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        value: shown(valueAt(document, [...issue.path, key])),
        message: 'This key is not part of the format.',
        remedy: 'Remove it, or check its spelling.',
      }));
    case 'invalid_type': {
      const missing = value === undefined;
      return [
        {
          ...place,
          message: missing ? 'Something is missing here.' : `Expected ${issue.expected}.`,
          remedy: missing ? `Add it (${issue.expected}).` : `Write a value of the kind ${issue.expected}.`,
        },
      ];
    }
    case 'invalid_value':
      return [
        {
          ...place,
          message: 'This word is not in the vocabulary.',
          remedy: `Use one of: ${issue.values.map(String).join(', ')}.`,
        },
      ];
    case 'invalid_union':
      return [
        {
          ...place,
          message:
            issue.path.at(-1) === 'op'
              ? 'This operator does not exist.'
              : 'This has none of the allowed forms.',
          remedy:
            'options' in issue && Array.isArray(issue.options)
              ? `Use one of: ${issue.options.map(String).join(', ')}.`
              : 'See icp.schema.json for the forms that are allowed here.',
        },
      ];
    case 'too_small':
      return [{ ...place, message: 'This is too small or too short.', remedy: `At least ${issue.minimum}.` }];
    case 'too_big':
      return [{ ...place, message: 'This is too large or too long.', remedy: `At most ${issue.maximum}.` }];
    case 'invalid_format':
      return [{ ...place, message: 'This is not written as the format asks.', remedy: formatRemedy(issue) }];
    default:
      return [{ ...place, message: issue.message, remedy: 'See icp.schema.json for what is allowed here.' }];
  }
}

function formatRemedy(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'date') return 'Write a day as 2026-01-31.';
  const last = issue.path.at(-1);
  if (last === 'date') return 'Write a day as 2026-01-31, or a year as 2015.';
  return 'Use lower-case letters, digits and hyphens, at most 60 characters.';
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
