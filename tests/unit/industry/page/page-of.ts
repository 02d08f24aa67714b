// Pages of made-up companies, read by the real reader and classified by the real classifier.

import type { AttributeValues } from '#lib/evidence/attributes.ts';
import type { FactOf } from '#lib/evidence/evidence.ts';
import { type IndustryFact, industryFacts } from '#lib/industry/classifier/industry-facts.ts';
import { readHtml } from '../../read/website/read-page.ts';

export interface MadePage {
  title?: string;
  description?: string;
  /** Labels of the menu. */
  menu?: readonly string[];
  headings?: readonly string[];
  /** Paragraphs, buttons and prices. */
  main?: readonly string[];
  footer?: readonly string[];
  language?: string;
  path?: string;
}

const wrap = (tag: string, texts: readonly string[] = []) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

/** A page as websites are built: menu, headings, paragraphs, footer. */
export function htmlOf(page: MadePage): string {
  return `<!doctype html><html lang="${page.language ?? 'en'}"><head><title>${page.title ?? ''}</title>
    <meta name="description" content="${page.description ?? ''}"></head><body>
    <nav><ul>${(page.menu ?? []).map((label) => `<li><a href="/x">${label}</a></li>`).join('')}</ul></nav>
    <main>${wrap('h2', page.headings)}${wrap('p', page.main)}</main>
    <footer>${wrap('p', page.footer)}</footer></body></html>`;
}

/** What is guessed about the company of a page. */
export function guessesOf(page: MadePage): IndustryFact[] {
  const read = readHtml(htmlOf(page), `https://acme.example/${page.path ?? ''}`);
  return industryFacts(read.evidence, read.words);
}

export function guessOf<K extends IndustryFact['attribute']>(
  page: MadePage,
  attribute: K,
): FactOf<K> | undefined {
  const found = guessesOf(page).find((fact) => fact.attribute === attribute);
  return found as unknown as FactOf<K> | undefined;
}

export function saidOf<K extends IndustryFact['attribute']>(
  page: MadePage,
  attribute: K,
): AttributeValues[K] | null {
  return guessOf(page, attribute)?.value ?? null;
}

export function leafOf(page: MadePage): string | null {
  return saidOf(page, 'industry')?.[0]?.leaf ?? null;
}
