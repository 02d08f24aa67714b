import * as z from 'zod/mini';
import { SOURCE_KINDS } from '#lib/evidence/evidence.ts';
import type { PageExtract } from './extract/page-extract.ts';
import type { WebsiteReading } from './read-result.ts';

/** A little more than the reader's own caps: whoever exceeds these is not our reader. */
const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
const region = z.enum(['header', 'nav', 'main', 'aside', 'footer']);

const extract = z.object({
  title: text(4_000),
  lang: text(200),
  metas: list(z.tuple([text(2_000), text(4_000)]), 400),
  canonical: text(4_000),
  alternates: list(text(100), 100),
  hasPasswordField: z.boolean(),
  jsonLd: list(text(300_000), 60),
  markup: list(list(z.tuple([text(100), z.union([text(1_000), z.int()])]), 500), 200),
  images: list(z.object({ alt: text(100), names: text(1_000), href: text(4_000) }), 20),
  blocks: list(
    z.object({
      text: text(4_000),
      tag: text(100),
      region,
      inArticle: z.boolean(),
      inQuote: z.boolean(),
      isHidden: z.boolean(),
      isShown: z.boolean(),
    }),
    200_000,
  ),
  links: list(z.object({ href: text(4_000), text: text(400), region, rel: text(200) }), 4_000),
  tags: list(z.tuple([text(200), z.int()]), 5_000),
  notes: list(text(40), 20),
}) satisfies z.ZodMiniType<PageExtract>;

/** Whether its value is one of the attribute's is looked at when the whole result is. */
const tool = z.object({
  attribute: z.enum(['technologies', 'scan']),
  value: z.unknown(),
  source: z.enum(SOURCE_KINDS),
  quote: text(4_000),
  confidence: z.number(),
});

const websiteReading = z.object({
  v: z.literal(1),
  url: text(8_192),
  extract,
  technologies: z.array(z.unknown()),
  partial: z.boolean(),
  ms: z.number().check(z.nonnegative()),
});

/**
 * What the website reader returned, checked before anything believes it. Tools that break the contract are dropped and the
 * reading is marked partial; null when the whole is none.
 */
export function parseWebsiteReading(returned: unknown): WebsiteReading | null {
  const parsed = websiteReading.safeParse(returned);
  if (!parsed.success) return null;
  const offered = parsed.data.technologies;
  const technologies = offered.flatMap((fact) => tool.safeParse(fact).data ?? []);
  const partial = parsed.data.partial || technologies.length < offered.length;
  // The pairing of attribute and value, which the union type expresses, is checked with the finished result.
  return { ...parsed.data, technologies, partial } as WebsiteReading;
}
