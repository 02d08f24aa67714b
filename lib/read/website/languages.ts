import type { Fact } from '#lib/evidence/evidence.ts';
import { detectLanguage, parseLanguageTag } from '#lib/parse/language.ts';
import type { PageContent, Subject } from './subject.ts';

const MAX_SAMPLE = 6_000;
/** Shorter blocks are labels and buttons. */
const SHORTEST_SAMPLE = 30;

/** Language in which the page is written: its words first, because `lang` is often left over from a template. */
export function settleLanguage(declared: string, content: PageContent): string {
  return detectLanguage(sampleText(content)) ?? parseLanguageTag(declared) ?? '';
}

/** Text from which the language is told. */
function sampleText({ blocks }: PageContent): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (length > MAX_SAMPLE) break;
    if (text.length < SHORTEST_SAMPLE) continue;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

/** The page's language, and those in which the site offers itself. */
export function readLanguages({ language, extract }: Subject): Fact[] {
  const facts: Fact[] = [];
  if (language)
    facts.push({
      attribute: 'languages',
      value: [language],
      source: 'html',
      quote: extract.lang,
      confidence: 900,
    });
  const found = new Set<string>();
  for (const alternate of extract.alternates) {
    const offered = parseLanguageTag(alternate);
    if (offered) found.add(offered);
  }
  const quote = [...found].join(' ');
  if (found.size)
    facts.push({ attribute: 'languages', value: [...found], source: 'link', quote, confidence: 900 });
  return facts;
}
