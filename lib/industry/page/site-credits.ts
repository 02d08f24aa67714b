import type { PageWords } from '#lib/evidence/page-words.ts';

/** Where a footer begins to name who made the website; not "powered by", which may name what a company runs on. */
const CREDIT =
  /(?<![\p{L}\d])(?:(?:site|website|sitio|sito|webseite|página)(?: web| internet)? (?:conçu|créé|réalisé|développé|designed|built|made|created|developed|by|realizzato|creato|sviluppato|desarrollad[ao]|diseñad[ao]|cread[ao]|desenvolvid[ao]|criad[ao]|gemaakt|erstellt|umgesetzt)|(?:web ?site design|web ?design|site design|website) by|création (?:de |du )?site|(?:webdesign|website|umsetzung) (?:von|door|av)|(?:diseño|desarrollo) web por|desenvolvido por|desarrollado por|sviluppato da|realisatie door)(?!\p{L})/iu;

/** The words of a page without those of who made the website, who is another company. */
export function withoutSiteCredits(words: PageWords): PageWords {
  if (!words.footer.some((text) => CREDIT.test(text)) && !words.labels.some((text) => CREDIT.test(text)))
    return words;
  return { ...words, footer: words.footer.flatMap(beforeCredit), labels: words.labels.flatMap(beforeCredit) };
}

function beforeCredit(text: string): string[] {
  const at = text.search(CREDIT);
  if (at < 0) return [text];
  const own = text.slice(0, at).trim();
  return own === '' ? [] : [own];
}
