import * as z from 'zod/mini';
import { DOMAIN_FORM } from '#lib/account/domain-form.ts';
import { AUDIENCES } from './audience-set.ts';
import { BUSINESS_MODELS } from './business-model.ts';
import { COMPANY_TYPES } from './company-type.ts';
import { DEPARTMENTS } from './department-set.ts';
import { ACCOUNT_FLAGS } from './flag-set.ts';
import { MAX_ITEMS, MAX_QUOTE, MAX_TEXT, MAX_VALUE } from './limits.ts';
import { SCOPES } from './scan.ts';
import type { AttributeShape } from './shapes.ts';
import { FUNDING_STAGES } from './stage-range.ts';
import { TECHNOLOGY_CLASSES } from './technologies.ts';
import { TRIGGER_KINDS } from './triggers.ts';

const text = z.string().check(z.minLength(1), z.maxLength(MAX_VALUE));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const count = z.number().check(z.int(), z.nonnegative());
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MAX_ITEMS));
const dateInterval = z
  .tuple([isoDate, isoDate])
  .check(z.refine(([from, to]) => from <= to, 'starts after its end'));
const stage = z.enum(FUNDING_STAGES);

/** The schema of every shape of value; the reader's word is not taken for any of them. */
export const SCHEMAS = {
  text,
  prose: z.string().check(z.maxLength(MAX_TEXT)),
  domain: z.string().check(z.maxLength(253), z.regex(DOMAIN_FORM)),
  linkedin: z
    .object({ slug: z.optional(text), id: z.optional(z.string().check(z.regex(/^\d{1,12}$/))) })
    .check(z.refine((key) => key.slug !== undefined || key.id !== undefined, 'names no company')),
  industry: list(
    z.object({ leaf: z.string().check(z.regex(/^[a-z_]{2,40}$/)), p: z.number().check(z.gte(0), z.lte(1)) }),
  ),
  'text-set': list(text),
  'business-model': z.enum(BUSINESS_MODELS),
  'audience-set': list(z.enum(AUDIENCES)),
  country,
  'country-set': list(country),
  interval: z
    .tuple([count, z.nullable(count)])
    .check(z.refine(([low, high]) => high === null || low <= high, 'starts after its end')),
  integer: count,
  'stage-range': z
    .tuple([stage, stage])
    .check(
      z.refine(
        ([from, to]) => FUNDING_STAGES.indexOf(from) <= FUNDING_STAGES.indexOf(to),
        'starts after its end',
      ),
    ),
  'date-interval': dateInterval,
  'company-type': z.enum(COMPANY_TYPES),
  'language-set': list(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  technologies: list(
    z.object({ id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), class: z.enum(TECHNOLOGY_CLASSES) }),
  ),
  triggers: list(
    z.object({
      kind: z.enum(TRIGGER_KINDS),
      about: z.optional(text),
      date: z.optional(dateInterval),
      quote: z.string().check(z.maxLength(MAX_QUOTE)),
    }),
  ),
  'department-set': list(z.enum(DEPARTMENTS)),
  answers: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(100))),
  'flag-set': list(z.enum(ACCOUNT_FLAGS)),
  scan: z.object({
    technologies: count.check(z.lte(1_000)),
    scopes: list(z.enum(SCOPES)),
    pack: z.optional(count),
  }),
} satisfies Record<AttributeShape, z.ZodMiniType>;
