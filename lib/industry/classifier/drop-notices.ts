/** Text looked at: more than the classifier reads after the notices are gone. */
const MAX_TEXT = 10_000;
/** A text of which more than this is notices is a banner, and what is left of it is no self-description. */
const MOST_NOTICE = 0.4;
const SENTENCE_END = /[.!?\n•|]+\s*/;
/** Texts without any of these hold no notice; most do not. */
const HINT =
  /cookie|consent|gdpr|privacy|reserved|javascript|terms of|personal data|accept all|reject all|opt out|legitimate|manage pref/i;
/** Sentences of consent banners and small print; the word "cookies" alone may be a bakery's. */
const NOTICE =
  /\b(?:accept|accepting|allow|reject|decline|use|uses|used|using|our|these|necessary|essential|functional|marketing|advertising|analytics|party|session|tracking|preference|performance|statistics?|statistical|manage|disable|set|store|of|block|delete) (?:all |the |of |any )?cookies?\b|\bcookies? (?:settings?|policy|policies|preferences?|notice|banner|consent|declaration|are|is|help|helps|track|collect|that|which|enable|allow|may|store|so we)\b|\b(?:verwenden|nutzen|nutzt|verwendet|utilisons|utilise|utilisent|utilizamos|usamos|utiliza|utilizza|utilizziamo|gebruiken|gebruikt|aceptar|accetta|accepter|akzeptieren|accepteren|aceitar) (?:des |les |le |las |los |i |todas las |todos os |tutti i |tous les |alle )?cookies?\b|\b(?:accept all|reject all|manage preferences|your consent|withdraw consent|personal data|legitimate interests?|opt out|gdpr|privacy policy|privacy notice|all rights reserved|terms of (?:use|service)|enable javascript)\b/i;

/** The text without sentences about cookies, consent and terms; empty when it is made of them. */
export function dropNotices(text: string): string {
  if (!HINT.test(text.slice(0, MAX_TEXT))) return text;
  const sentences = text.slice(0, MAX_TEXT).split(SENTENCE_END);
  const kept = sentences.filter((sentence) => !NOTICE.test(sentence));
  if (kept.length === sentences.length) return text;
  const left = kept.reduce((sum, sentence) => sum + sentence.length, 0);
  const all = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  return left < all * (1 - MOST_NOTICE) ? '' : kept.join('. ');
}
