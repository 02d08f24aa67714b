import { BOOK_DEMO, BULK_TRADE, CART, PER_SEAT, sampleOf } from './business-model.ts';
import { addEvidence, type Reading } from './reading.ts';

/** Words in which a seller names businesses as its buyers. */
const SAYS_B2B =
  /\b(?:b2b|business-to-business|for (?:your )?(?:businesses|enterprises|companies|organi[sz]ations)|für (?:unternehmen|firmen)|pour (?:les )?entreprises|para empresas|per (?:le )?(?:aziende|imprese)|voor bedrijven)\b/iu;
const FOR_TEAMS =
  /\bfor (?:[\p{L}&-]+ ){0,3}(?:teams|agencies|developers|marketers|manufacturers|retailers|wholesalers|employers|recruiters|accountants)\b/iu;
/** Who else is served: then businesses are half of the truth. */
const SAYS_PEOPLE =
  /\b(?:(?:for|and) (?:individuals|students|creators|podcasters|families|freelancers|consumers|everyone)|personal (?:use|plan|account)|individuals and|private clients|students|privatkunden|particuliers|particulares|privati|particulieren)\b/iu;
/** Longer blocks are prose about anything; offers and headings are short. */
const SHORT = 200;
/** One cue may be about somebody else; two independent ones rarely are, if one of them names businesses or seats. */
const CUES_NEEDED = 2;

/** To whom the company sells, by what it offers and says: inferred, and only when the cues agree. */
export function readAudience(reading: Reading): void {
  const cues = new Map<RegExp, string>();
  let cart = '';
  let people = false;
  for (const { text, inQuote } of reading.content.blocks) {
    if (inQuote || text.length > SHORT) continue;
    for (const cue of [SAYS_B2B, FOR_TEAMS, BOOK_DEMO, PER_SEAT]) {
      if (!cues.has(cue) && cue.test(text)) cues.set(cue, text);
    }
    people ||= SAYS_PEOPLE.test(text);
    if (cart === '' && CART.test(text)) cart = text;
  }
  const [quote = ''] = cues.values();
  const isPlain = cues.has(SAYS_B2B) || cues.has(PER_SEAT);
  if (cues.size >= CUES_NEEDED && isPlain && !people && cart === '') {
    const confidence = cues.size > CUES_NEEDED ? 860 : 800;
    addEvidence(reading, 'audience', ['b2b'], 'structure', quote, confidence);
  } else if (cues.size === 0 && cart !== '' && !BULK_TRADE.test(sampleOf(reading))) {
    addEvidence(reading, 'audience', ['b2c'], 'structure', cart, 780);
  }
}
