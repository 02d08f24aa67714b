import { detectLanguage, parseLanguageTag } from '#lib/parse/language.ts';
import { addEvidence, type Reading } from './reading.ts';

const MAX_ALTERNATES = 60;

/** Language in which the page is written: its words first, because `lang` is often left over from a template. */
export function settleLanguage(reading: Reading, text: string): void {
  const declared = parseLanguageTag(declaredTag(reading));
  reading.language = detectLanguage(text) ?? declared ?? '';
}

/** The page's language, and those in which the site offers itself. */
export function readLanguages(reading: Reading): void {
  if (reading.language)
    addEvidence(reading, 'languages', [reading.language], 'html', declaredTag(reading), 900);
  const links = reading.document.querySelectorAll('link[rel="alternate"][hreflang]');
  const found = new Set<string>();
  for (let at = 0; at < links.length && at < MAX_ALTERNATES; at++) {
    const link = links[at];
    const language = link ? parseLanguageTag(reading.dom.attribute(link, 'hreflang') ?? '') : null;
    if (language) found.add(language);
  }
  if (found.size) addEvidence(reading, 'languages', [...found], 'link', [...found].join(' '), 900);
}

function declaredTag(reading: Reading): string {
  const root = reading.document.documentElement;
  return root ? (reading.dom.attribute(root, 'lang') ?? '') : '';
}
