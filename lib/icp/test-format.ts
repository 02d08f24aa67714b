import * as z from 'zod/mini';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import { TRIGGER_KINDS } from '#lib/values/triggers.ts';
import { MAX_ANSWERS, MAX_JOINED_TESTS, MAX_PHRASE, MAX_VALUES } from './limits.ts';
import { days, id, label, note, perMille, short, words } from './scalars.ts';
import {
  COUNT_ATTRIBUTES,
  DATE_ATTRIBUTES,
  GROWTH_ATTRIBUTES,
  IN_ATTRIBUTES,
  PHRASE_SCOPES,
  RANGE_ATTRIBUTES,
  SET_ATTRIBUTES,
} from './vocabulary.ts';

const values = z.array(short).check(z.minLength(1), z.maxLength(MAX_VALUES));
/** A bound of a range: a number, or a funding stage. */
const bound = z.union([z.number(), short]);
const percent = z.number().check(z.gte(-100), z.lte(10_000));

const inTest = z.strictObject({
  op: z.literal('in'),
  attribute: z.enum(IN_ATTRIBUTES),
  values: note(
    values,
    'Leaves or groups of the industry taxonomy, countries or regions, or words of the attribute.',
  ),
});
const notInTest = z.strictObject({ op: z.literal('notIn'), attribute: z.enum(IN_ATTRIBUTES), values });
const rangeTest = z.strictObject({
  op: z.literal('range'),
  attribute: z.enum(RANGE_ATTRIBUTES),
  min: note(z.optional(bound), 'Lowest value that is inside; left out = no lower end.'),
  max: note(z.optional(bound), 'Highest value that is inside; left out = no upper end.'),
});
const ageTest = z.strictObject({
  op: z.literal('age'),
  attribute: z.literal('founded'),
  min: note(z.optional(z.int().check(z.gte(0))), 'Years since the founding.'),
  max: z.optional(z.int().check(z.gte(0))),
});
const date = note(
  z.string().check(z.regex(/^\d{4}(-\d\d-\d\d)?$/)),
  'A day (2026-01-31) or, for founded, a year (2015).',
);
const beforeTest = z.strictObject({ op: z.literal('before'), attribute: z.enum(DATE_ATTRIBUTES), date });
const afterTest = z.strictObject({ op: z.literal('after'), attribute: z.enum(DATE_ATTRIBUTES), date });

const members = {
  attribute: z.enum(SET_ATTRIBUTES),
  values: z.optional(values),
  categories: note(z.optional(values), 'Of technologies only: any tool of these categories.'),
};
const hasAnyTest = z.strictObject({ op: z.literal('hasAny'), ...members });
const hasAllTest = z.strictObject({ op: z.literal('hasAll'), ...members });
const hasNoneTest = z.strictObject({ op: z.literal('hasNone'), ...members });
const countTest = z.strictObject({
  op: z.literal('count'),
  attribute: z.enum(COUNT_ATTRIBUTES),
  values: z.optional(values),
  categories: z.optional(values),
  min: note(z.optional(z.int().check(z.gte(0), z.lte(MAX_VALUES))), 'At least so many seen.'),
  max: note(
    z.optional(z.int().check(z.gte(0), z.lte(MAX_VALUES))),
    'At most so many seen; never proven met.',
  ),
});
const matchesTest = z.strictObject({
  op: z.literal('matches'),
  phrases: note(
    z
      .array(z.string().check(z.minLength(2), z.maxLength(MAX_PHRASE)))
      .check(z.minLength(1), z.maxLength(MAX_VALUES)),
    'Words as they stand in prose; `*` stands for the rest of a word. No regular expressions.',
  ),
  scope: note(z.enum(PHRASE_SCOPES), 'The page whose prose is searched.'),
  absence: note(
    z.optional(z.literal('counts')),
    'Not found counts as a miss once every page of the scope was read whole.',
  ),
});
const functionsTest = z.strictObject({
  op: z.literal('functions'),
  has: z.array(z.enum(DEPARTMENTS)).check(z.minLength(1), z.maxLength(DEPARTMENTS.length)),
  absence: z.optional(z.literal('counts')),
});
const growthTest = z.strictObject({
  op: z.literal('growth'),
  attribute: z.enum(GROWTH_ATTRIBUTES),
  minPercent: note(percent, 'Growth between the two readings, in per cent.'),
  overDays: note(days, 'The two readings lie at most so far apart, and at least 60 days.'),
});
const answerTest = z.strictObject({
  op: z.literal('answer'),
  question: note(words, 'What the salesperson asks.'),
  answers: z
    .array(
      z.strictObject({
        id,
        label,
        definition: note(words, 'What must be true for this answer, so that two people pick the same one.'),
        degree: note(perMille, 'How far it meets the criterion, per mille.'),
      }),
    )
    .check(z.minLength(2), z.maxLength(MAX_ANSWERS)),
});
const triggerTest = z.strictObject({
  op: z.literal('trigger'),
  kinds: z.array(z.enum(TRIGGER_KINDS)).check(z.minLength(1), z.maxLength(TRIGGER_KINDS.length)),
  about: note(
    z.optional(values),
    'What it is about: departments for hiring, places for expansion, tools for migration.',
  ),
  withinDays: days,
});
const existsTest = z.strictObject({ op: z.literal('exists'), attribute: z.enum(ATTRIBUTE_KEYS) });

const SIMPLE = [
  inTest,
  notInTest,
  rangeTest,
  ageTest,
  beforeTest,
  afterTest,
  hasAnyTest,
  hasAllTest,
  hasNoneTest,
  countTest,
  matchesTest,
  functionsTest,
  growthTest,
  answerTest,
  triggerTest,
  existsTest,
] as const;
const simpleTest = z.discriminatedUnion('op', SIMPLE);
const joined = z.array(simpleTest).check(z.minLength(2), z.maxLength(MAX_JOINED_TESTS));

/** What a criterion asks. `all` and `any` join up to four tests, one level deep. */
export const testSchema = z.discriminatedUnion('op', [
  ...SIMPLE,
  z.strictObject({ op: z.literal('all'), tests: joined }),
  z.strictObject({ op: z.literal('any'), tests: joined }),
]);

export type SimpleTest = z.infer<typeof simpleTest>;
export type IcpTest = z.infer<typeof testSchema>;
export type TestOf<Op extends IcpTest['op']> = Extract<IcpTest, { op: Op }>;
