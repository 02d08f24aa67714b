import { keptUrl } from '#lib/account/linkedin-page.ts';
import type { Evidence, Fact } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import type { TellTriggers } from '#lib/evidence/passage.ts';
import { finishLinkedin } from './finish-linkedin.ts';
import { parseReadResult } from './parse-read-result.ts';
import { parseWebsiteReading } from './parse-website-reading.ts';
import type { ReadRequest, ReadResult } from './read-result.ts';
import { withRegistrableDomains } from './registrable-domains.ts';
import { stampFacts } from './stamp-facts.ts';
import { readExtract } from './website/read-website.ts';

/** Guesses from a page's words what it does not state; handed in, because reading knows no taxonomy. */
export type Guess = (evidence: readonly Evidence[], words?: PageWords) => readonly Fact[];

/** All that a page says. */
export interface FinishedRead {
  read: ReadResult;
  /** document.URL at the time of the read, which may name more than may be kept. */
  seenAt: string;
}

/**
 * What a reader returned, worked out: a website's extract is read here, where nobody waits for the page; of a
 * LinkedIn page the reader tells the facts. What neither states is guessed. Null when it is neither.
 */
export function finishReading(
  returned: unknown,
  request: ReadRequest,
  guess: Guess,
  tellTriggers?: TellTriggers,
): FinishedRead | null {
  const read = workOut(returned, request, tellTriggers);
  if (!read) return null;
  const stated = withRegistrableDomains(read.evidence);
  const evidence = [...stated, ...guessesFrom(stated, read.words, { request, guess })];
  return { read: { ...read, url: keptUrl(read.url), evidence }, seenAt: read.url };
}

function workOut(returned: unknown, request: ReadRequest, tellTriggers?: TellTriggers): ReadResult | null {
  const reading = parseWebsiteReading(returned);
  // A page that is no document is unreadable to either reader, and says so as a result.
  if (!reading) return finishLinkedin(returned, request) ?? parseReadResult(returned);
  const { extract, url, technologies, partial, ms } = reading;
  try {
    const read = readExtract(extract, { url, request, seen: technologies, tellTriggers });
    return parseReadResult({ ...read, partial: read.partial || partial, ms });
  } catch {
    return null;
  }
}

/** A guess stands where the facts stand from which it is made; nothing comes of nothing. */
function guessesFrom(
  stated: readonly Evidence[],
  words: PageWords | undefined,
  { request, guess }: { request: ReadRequest; guess: Guess },
): Evidence[] {
  const [first] = stated;
  if (!first) return [];
  const scope = stated.find((fact) => fact.scope !== undefined)?.scope;
  return stampFacts(guess(stated, words), { url: first.url, day: request.day, scope }).evidence;
}
