import { SOURCE_KINDS } from '#lib/evidence/evidence.ts';
import type { Fact } from './degree.ts';

/**
 * True when `a` is the better witness of the two: more certain, then newer, then by source, url, scope, quote and value. A total order
 * over different facts, so that the order in which evidence arrives changes nothing.
 */
export function precedes(a: Fact, b: Fact): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.day !== b.day) return a.day > b.day;
  if (a.source !== b.source) return SOURCE_KINDS.indexOf(a.source) < SOURCE_KINDS.indexOf(b.source);
  if (a.url !== b.url) return a.url < b.url;
  if (a.scope !== b.scope) return (a.scope ?? '') < (b.scope ?? '');
  if (a.quote !== b.quote) return a.quote < b.quote;
  return JSON.stringify(a.value) < JSON.stringify(b.value);
}
