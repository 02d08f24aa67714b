import { detectLanguage, parseLanguageTag } from '#lib/parse/language.ts';
import { addEvidence, type Reading } from './subject.ts';

/** Language in which the page is written: its words first, because `lang` is often left over from a template. */
export function settleLanguage(reading: Reading, text: string): void {
  const declared = parseLanguageTag(reading.extract.lang);
  reading.language = detectLanguage(text) ?? declared ?? '';
}

/** The page's language, and those in which the site offers itself. */
export function readLanguages(reading: Reading): void {
  if (reading.language)
    addEvidence(reading, 'languages', [reading.language], 'html', reading.extract.lang, 900);
  const found = new Set<string>();
  for (const alternate of reading.extract.alternates) {
    const language = parseLanguageTag(alternate);
    if (language) found.add(language);
  }
  if (found.size) addEvidence(reading, 'languages', [...found], 'link', [...found].join(' '), 900);
}
