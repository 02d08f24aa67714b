import * as z from 'zod/mini';
import type { PageExtract } from './extract/page-extract.ts';
import { parseFacts } from './parse-facts.ts';
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
  const { facts: technologies, partial } = parseFacts(parsed.data.technologies);
  return { ...parsed.data, technologies, partial: parsed.data.partial || partial };
}
