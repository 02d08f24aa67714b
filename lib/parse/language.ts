/** The most frequent short words of the languages whose cue words are read; each word is typical for one of them. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to for with your you our is are that this from we',
  de: 'und der die das mit für von ist wir sie ihre auf ein eine den nicht werden',
  fr: 'le les et des pour vous une du nous votre dans est sur avec aux',
  es: 'el los las y para con una del su en nuestros nuestra más por que',
  it: 'il di e per gli con che della una nostri dei delle sono nel alla',
  nl: 'de het een van en voor met uw ons wij zijn op te bij onze',
  pt: 'o os e para com uma do da em nossa nossos você mais não são',
  sv: 'och att är för inte från till även våra när vår genom',
};
/** Languages without spaces or Latin letters are told by their script. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];
const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}$/i;
/** Text looked at; more does not change the answer. */
const SAMPLE = 6_000;
const MIN_HITS = 8;

/** ISO 639-1 code of a language tag ("de-AT" -> "de"); null for anything else. */
export function parseLanguageTag(tag: string): string | null {
  const base = TAG.exec(tag.trim())?.[1]?.toLowerCase();
  return base && base.length === 2 ? base : null;
}

/** Country of a language tag with a region ("de-AT" -> "AT"); null without one. */
export function tagRegion(tag: string): string | null {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(tag.trim())?.[1]?.toUpperCase() ?? null;
}

/** ISO 639-1 code of the language in which a text is written, by its commonest words; null when it is too short to say. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (const [script, language] of SCRIPTS) {
    const hits = sample.match(script)?.length ?? 0;
    if (hits > 40 && hits * 5 > sample.length) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.split(/[^\p{L}]/u)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = MIN_HITS - 1;
  let second = 0;
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    let hits = 0;
    for (const word of words.split(' ')) hits += counts.get(word) ?? 0;
    if (hits > most) {
      second = best ? most : 0;
      best = language;
      most = hits;
    } else if (hits > second) second = hits;
  }
  return best && most >= second * 1.3 ? best : null;
}
