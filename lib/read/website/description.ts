import type { Fact } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_FIELD, type Subject } from './subject.ts';

const CARRIERS = [
  ['description', 'meta'],
  ['og:description', 'open-graph'],
] as const;
const SHORTEST = 20;
/** What a template wrote that nobody filled in. */
const PLACEHOLDER = /\$\w|\{\{/;

/** What the page's metas say that the company does. */
export function readDescription({ metas, page }: Subject): Fact[] {
  // The description of an article tells what the article is about, not what the company does.
  const confidence = page.kind === 'home' || page.kind === 'about' ? 900 : 650;
  return CARRIERS.flatMap(([key, source]): Fact[] => {
    const text = cleanText(metas.get(key) ?? '', MAX_FIELD);
    if (text.length < SHORTEST || PLACEHOLDER.test(text)) return [];
    return [{ attribute: 'description', value: text, source, quote: text, confidence }];
  });
}
