import * as z from 'zod/mini';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import { parseFacts } from './parse-facts.ts';
import { parseReadResult } from './parse-read-result.ts';
import type { ReadRequest, ReadResult } from './read-result.ts';
import { stampFacts } from './stamp-facts.ts';

/** What the rest of it is worth is seen when it is a result. */
const linkedinReading = z.looseObject({ url: z.string(), facts: z.array(z.unknown()), partial: z.boolean() });

/** What the LinkedIn reader returned, as a result; null when it is none. */
export function finishLinkedin(returned: unknown, { day }: Pick<ReadRequest, 'day'>): ReadResult | null {
  const parsed = linkedinReading.safeParse(returned);
  if (!parsed.success) return null;
  const { facts: offered, ...reading } = parsed.data;
  const said = parseFacts(offered);
  const stamped = stampFacts(said.facts, { url: keptUrl(reading.url), day, scope: 'linkedin' });
  return parseReadResult({
    ...reading,
    evidence: stamped.evidence,
    links: {},
    partial: reading.partial || said.partial || stamped.partial,
  });
}
