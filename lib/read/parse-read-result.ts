import * as z from 'zod/mini';
import { MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { WORDS_LIMITS } from '#lib/evidence/page-words.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { SENIORITIES } from '#lib/parse/seniority.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import type { ReadResult } from './read-result.ts';
import { COMPANY_PAGE_KINDS, FOREIGN_PAGE_KINDS } from './read-result.ts';

const reason = z.string().check(z.maxLength(200));

/** Only pages of the web: a page must not make the popup open anything else. */
const link = z.string().check(z.maxLength(2_048), z.regex(/^https?:\/\/[^\s]+$/));
const LINKED_SCOPES = ['home', 'about', 'imprint', 'careers', 'pricing', 'press'] as const;

const listOf = ([entries, characters]: readonly [number, number]) =>
  z.array(z.string().check(z.maxLength(characters))).check(z.maxLength(entries));
const words = z.object({
  title: z.string().check(z.maxLength(WORDS_LIMITS.title[1])),
  descriptions: listOf(WORDS_LIMITS.descriptions),
  headings: listOf(WORDS_LIMITS.headings),
  labels: listOf(WORDS_LIMITS.labels),
  offers: listOf(WORDS_LIMITS.offers),
  footer: listOf(WORDS_LIMITS.footer),
  statements: z
    .array(
      z.object({
        quote: z.string().check(z.maxLength(WORDS_LIMITS.statements[1])),
        says: z.string().check(z.maxLength(WORDS_LIMITS.statements[1])),
      }),
    )
    .check(z.maxLength(WORDS_LIMITS.statements[0])),
  appHosts: listOf(WORDS_LIMITS.appHosts),
  language: z.string().check(z.maxLength(3)),
  kind: z.string().check(z.maxLength(30)),
});

const employment = z.strictObject({
  employer: z.nullable(
    z.strictObject({
      id: z.optional(z.string().check(z.regex(/^\d{1,12}$/))),
      slug: z.optional(z.string().check(z.maxLength(200))),
      name: z.string().check(z.maxLength(300)),
    }),
  ),
  job: z.strictObject({
    seniority: z.nullable(z.enum(SENIORITIES)),
    department: z.nullable(z.enum(DEPARTMENTS)),
  }),
});

/** A foreign page speaks of few companies, and says little of each. */
const mention = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  host: z.string().check(z.maxLength(253)),
  facts: z.array(z.unknown()).check(z.maxLength(20)),
});

const envelope = z.object({
  v: z.literal(1),
  url: z.string().check(z.maxLength(8_192)),
  state: z.enum(['read', 'loading', 'blocked', 'unreadable']),
  reason,
  page: z.union([
    z.object({ isCompanySite: z.literal(true), kind: z.enum(COMPANY_PAGE_KINDS), reason }),
    z.object({ isCompanySite: z.literal(false), kind: z.enum(FOREIGN_PAGE_KINDS), reason }),
  ]),
  evidence: z.array(z.unknown()),
  links: z.partialRecord(z.enum(LINKED_SCOPES), link),
  words: z.catch(z.optional(words), undefined),
  isSignedIn: z.optional(z.boolean()),
  employment: z.optional(employment),
  mentions: z.catch(z.optional(z.array(mention).check(z.maxLength(3))), undefined),
  partial: z.boolean(),
  ms: z.number().check(z.nonnegative()),
});

/**
 * A reader's return value, checked before anything believes it. Evidence that breaks the contract is dropped and the
 * read is marked partial; null when the result as a whole is no result.
 */
export function parseReadResult(input: unknown): ReadResult | null {
  const parsed = envelope.safeParse(input);
  if (!parsed.success) return null;
  const offered = parsed.data.evidence;
  const evidence = offered.slice(0, MAX_EVIDENCE).flatMap((item) => parseEvidence(item) ?? []);
  const mentions = parsed.data.mentions?.map(({ facts, ...company }) => ({
    ...company,
    facts: facts.flatMap((fact) => parseEvidence(fact) ?? []),
  }));
  const partial = parsed.data.partial || evidence.length < offered.length;
  return { ...parsed.data, evidence, mentions, partial };
}
