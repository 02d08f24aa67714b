import * as z from 'zod/mini';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import {
  MAX_CRITERIA,
  MAX_DAYS,
  MAX_GOLDEN,
  MAX_NEGATIVE_PROFILES,
  MAX_PERSONAS,
  MAX_VALUE_DRIVERS,
} from './limits.ts';
import { days, id, isoDate, label, list, note, perMille, short, weight, words } from './scalars.ts';
import { testSchema } from './test-format.ts';
import { BUYER_ROLES, CHECK_PLACES, DIMENSIONS, ICP_SCHEMA, SENIORITIES, type TIERS } from './vocabulary.ts';

export type { IcpTest, SimpleTest } from './test-format.ts';
export type { Criterion, Icp, IcpTier, NegativeProfile, Persona, ValueDriver };

const check = z.strictObject({
  where: note(
    z.enum(CHECK_PLACES),
    'The page that usually states it; "ask" = no page does, a person must say.',
  ),
});

const criterion = z.strictObject({
  id: note(id, 'Unique in this ICP. Tiers and negative profiles refer to it.'),
  label: note(label, 'A short noun for the card: "Headcount".'),
  dim: note(z.enum(DIMENSIONS), 'The dimension from whose budget the points come.'),
  role: note(
    z.enum(['score', 'exclude']),
    'score = adds points (or is a gate, with weight 0). exclude = part of the negative ICP: it never adds points.',
  ),
  weight: note(weight, 'Share inside the dimension, 0 to 100; 0 = a gate only. Of an exclusion always 0.'),
  axis: note(
    z.optional(z.enum(['fit', 'timing'])),
    'fit = how good the account is; timing = why now. Trigger tests are timing unless said otherwise, all others fit.',
  ),
  prior: note(
    z.optional(perMille),
    'Per mille of accounts that meet it, for leaning only. Leave it out rather than guess one half.',
  ),
  ttlDays: note(
    z.optional(days),
    `Days for which a fact counts in full, 1 to ${MAX_DAYS}; default by attribute.`,
  ),
  onUnknown: note(
    z.optional(z.literal('block')),
    'Of an exclusion only: while it is not settled, nothing is confirmed.',
  ),
  check: z.optional(check),
  why: note(z.optional(words), 'Why it matters, in words: "cannot pay for onboarding".'),
  basis: note(z.optional(z.enum(['guess', 'interview', 'data'])), 'What this criterion rests on.'),
  note: z.optional(words),
  important: note(
    z.optional(z.boolean()),
    'The author holds that a miss alone must change the tier; the linter then proves that it does.',
  ),
  test: testSchema,
});

const tier = z.strictObject({
  threshold: note(z.int().check(z.gte(1), z.lte(100)), 'Points of 100 from which the tier is reached.'),
  use: note(
    z.optional(list(id, MAX_CRITERIA)),
    'Criteria whose points count for this tier; left out = every weighted fit criterion.',
  ),
  musts: note(list(id, MAX_CRITERIA), 'Criteria that must hold: a proven miss fails the tier.'),
  guards: note(
    list(id, MAX_CRITERIA),
    'Criteria that must not be missed: a proven miss fails the tier, an open one only forbids confirmation.',
  ),
  meaning: note(words, 'What an account of this tier is, in one sentence.'),
  play: note(words, 'What to do with it.'),
  expected: z.optional(
    z.strictObject({
      contractValue: z.optional(words),
      acquisitionCost: z.optional(words),
      spendShare: z.optional(words),
    }),
  ),
});

const negativeProfile = z.strictObject({
  id,
  label: note(label, 'Names the account that you do not want: "10 people or fewer".'),
  all: note(
    z.array(id).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
    'Every one of these criteria must hold.',
  ),
  reason: note(words, 'Why it never becomes a good customer.'),
  decline: note(z.optional(words), 'What to say, and whom to refer them to.'),
});

const persona = z.strictObject({
  id,
  label: z.optional(label),
  buyerRole: z.enum(BUYER_ROLES),
  titles: note(
    list(short, 60),
    'Words of job titles; `*` stands for the rest of a word: "vp sales", "revenue op*".',
  ),
  functions: list(z.enum(DEPARTMENTS), DEPARTMENTS.length),
  seniorities: list(z.enum(SENIORITIES), SENIORITIES.length),
});

const valueDriver = z.strictObject({
  pain: words,
  cues: note(
    list(short, 40),
    'Criterion ids, technology ids or phrases that make this driver worth raising.',
  ),
  say: words,
  askNext: words,
  proof: words,
  rival: z.optional(words),
});

const golden = z.strictObject({
  name: label,
  domain: z.optional(short),
  profile: note(
    z.record(short, z.json()),
    'Facts by attribute, as the reader prints them: {"headcount":{"value":[51,200]}}.',
  ),
  expected: note(
    z.enum(['primary', 'secondary', 'none', 'negative', 'undecided']),
    'The verdict that every later version of this ICP must still give.',
  ),
});

const icpSchema = z.strictObject({
  $schema: z.optional(short),
  schema: z.literal(ICP_SCHEMA),
  id: note(id, 'Stays the same over all versions.'),
  name: label,
  version: note(z.int().check(z.gte(1), z.lte(1_000_000)), 'Rises by one with every publication.'),
  owner: note(label, 'Who answers for it.'),
  effectiveFrom: note(isoDate, 'A version that a source brings waits for this day.'),
  reviewBy: note(isoDate, 'A quarter from now at the latest.'),
  validUntil: z.optional(isoDate),
  changes: note(z.optional(words), 'What is different from the version before, in words.'),
  provenance: z.strictObject({
    basis: note(z.enum(['hypothesis', 'data']), 'data = derived from closed deals; n says how many.'),
    n: z.optional(z.int().check(z.gte(0), z.lte(10_000_000))),
  }),
  budgets: note(
    z.partialRecord(z.enum(DIMENSIONS), z.int().check(z.gte(0), z.lte(1_000))),
    'Points of each dimension, in any unit: they are scaled to 100.',
  ),
  kappa: note(
    z.int().check(z.gte(1), z.lte(100)),
    'Share of the points, in per cent, that must be settled before a verdict may lean.',
  ),
  criteria: note(
    z.array(criterion).check(z.minLength(1), z.maxLength(MAX_CRITERIA)),
    'Defined once, referred to by id.',
  ),
  tiers: z.strictObject({ primary: tier, secondary: tier }),
  negative: note(
    z.array(negativeProfile).check(z.maxLength(MAX_NEGATIVE_PROFILES)),
    'Who is not a customer.',
  ),
  personas: z.array(persona).check(z.maxLength(MAX_PERSONAS)),
  valueDrivers: z.array(valueDriver).check(z.maxLength(MAX_VALUE_DRIVERS)),
  golden: note(
    z.array(golden).check(z.maxLength(MAX_GOLDEN)),
    'Accounts that every edit of this ICP is tried on.',
  ),
  taxonomies: z.strictObject({ industry: z.literal('builtin-1'), region: z.literal('builtin-1') }),
});

type Icp = z.infer<typeof icpSchema>;
type Criterion = Icp['criteria'][number];
type IcpTier = Icp['tiers'][(typeof TIERS)[number]];
type NegativeProfile = Icp['negative'][number];
type Persona = Icp['personas'][number];
type ValueDriver = Icp['valueDrivers'][number];

export { icpSchema };
