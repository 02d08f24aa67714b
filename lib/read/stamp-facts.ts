import { type Evidence, type Fact, MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import type { Scope } from '#lib/values/scan.ts';

/** Where and when facts were seen. */
export interface Stamp {
  url: string;
  /** UTC day, as days since 1970-01-01. */
  day: number;
  /** Absent for what a page of somebody else says. */
  scope?: Scope | undefined;
}

export interface Stamped {
  evidence: Evidence[];
  /** True when there were more facts than one page may bring. */
  partial: boolean;
}

/** Makes evidence of facts. Values arrive clean; quotes are cleaned and cut here. */
export function stampFacts(facts: readonly Fact[], { url, day, scope }: Stamp): Stamped {
  const evidence = facts.slice(0, MAX_EVIDENCE).map(
    ({ attribute, value, source, quote, confidence }) =>
      ({
        attribute,
        value,
        source,
        quote: cleanText(quote, MAX_QUOTE),
        url,
        confidence,
        day,
        ...(scope && { scope }),
        // A fact pairs an attribute with a value of its type; taken apart, the compiler no longer sees that.
      }) as Evidence,
  );
  return { evidence, partial: facts.length > MAX_EVIDENCE };
}
