import type { BusinessModel } from '#lib/evidence/attributes.ts';
import { addEvidence, type Reading } from './reading.ts';
import { companySentences, speakerOf } from './sentences.ts';
import { isShown } from './visibility.ts';

/** "We are a ..." and "Acme is a ...": what the company says it is, up to the noun that decides. */
const SELF_DESCRIPTION =
  /(?:\bwe are|\bwe['’]re|\bis|wir sind|ist|nous sommes|est|somos|es|siamo|è|wij zijn|is|é) (?:an?|the|one of the|eine?|une?|una?|um|uma|een)\s([^.;:!?]{3,120})/iu;
/** Nouns of self-descriptions; the first that fits decides. */
const NOUNS: readonly (readonly [BusinessModel, RegExp])[] = [
  [
    'nonprofit',
    /^(?:[\p{L}()\d-]+ ){0,4}(?:non-?profit|not-for-profit|charity|501\(c\)\(?3\)?|gemeinnützige\p{L}*|ong|association à but non lucratif)\b/iu,
  ],
  ['agency', /^(?:[\p{L}&,/-]+ ){0,7}(?:agency|agentur|agence|agencia|agenzia|agência|bureau|studio)\b/iu],
  [
    'saas',
    /^(?:[\p{L}&,/-]+ ){0,7}(?:software(?:-as-a-service)?|saas|cloud|online|ai|no-code|data) (?:[\p{L}-]+ ){0,2}(?:platform|company|provider|solution|tool|suite|software)\b|^(?:[\p{L}&,/-]+ ){0,6}(?:platform|software|saas)\b/iu,
  ],
  [
    'manufacturing',
    /^(?:[\p{L}&,/-]+ ){0,6}(?:manufacturer|hersteller|fabricant|fabricante|produttore|fabrikant|producer of)\b/iu,
  ],
  [
    'wholesale',
    /^(?:[\p{L}&,/-]+ ){0,6}(?:distributor|wholesaler|großhändler|grossiste|distribuidor|distributore|groothandel)\b/iu,
  ],
  [
    'construction',
    /^(?:[\p{L}&,/-]+ ){0,6}(?:builder|general contractor|construction company|home builder|bauunternehmen)\b/iu,
  ],
  [
    'financial',
    /^(?:[\p{L}&,/-]+ ){0,5}(?:bank|credit union|insurance company|building society|mortgage lender|wealth management firm|insurer)\b/iu,
  ],
  ['marketplace', /^(?:[\p{L}&,/-]+ ){0,5}(?:marketplace|marktplatz)\b/iu],
  [
    'services',
    /^(?:[\p{L}&,/-]+ ){0,7}(?:consultancy|consulting (?:firm|company)|service provider|law firm|engineering (?:firm|company)|staffing (?:firm|agency|company)|recruiting (?:firm|agency)|beratung\p{L}*|services? company|it company|kanzlei)\b/iu,
  ],
];
/** A description of something else: a customer, a product, a place. */
const NOT_SELF =
  /\b(?:trademark|registered|part of|member|leader|leading|partner|great|good|way|place|simple|easy|must|key|important)\b/i;

/** Structural cues: what only a seller of that kind puts on a page. */
export const PER_SEAT =
  /(?:[$€£]\s?\d[\d.,]{0,7}|\d[\d.,]{0,7}\s?[$€£])\s?(?:\/|per |pro |par |por |al )\s?(?:user|seat|agent|member|editor|contact|month|mo|monat|mois|mes|mese|nutzer|utilisateur)/i;
const FREE_TRIAL =
  /\b(?:start (?:your |a )?(?:\d+[- ]day )?free(?: \d+[- ]day)? trial|free(?: \d+[- ]day)? trial|try (?:it )?(?:for )?free|start (?:for )?free|sign up (?:for )?free|get started (?:for )?free|kostenlos testen|essai gratuit|prueba gratis|prova gratuita|gratis proberen|teste grátis)\b/i;
export const BOOK_DEMO =
  /\b(?:book|request|schedule|get|watch|see|start)(?: an?| your| my)?(?: free| live| personali[sz]ed| product)? demo\b|\bdemo (?:buchen|anfordern|vereinbaren)\b|demander une démo|solicitar (?:una )?demo|richiedi (?:una )?demo|demo aanvragen/i;
export const CART =
  /\b(?:add to (?:cart|bag|basket)|shopping (?:cart|bag)|view cart|your cart|checkout|in den warenkorb|warenkorb|ajouter au panier|mon panier|añadir al carrito|aggiungi al carrello|in winkelwagen|adicionar ao carrinho)\b/i;

/** Business model by self-description (stated) or by what the page offers (inferred). */
export function readBusinessModel(reading: Reading, ownNames: readonly string[]): void {
  for (const { text, block } of companySentences(reading)) {
    const match = SELF_DESCRIPTION.exec(text);
    if (!match?.[1]) continue;
    const subject = text.slice(0, match.index + match[0].length - match[1].length);
    if (match.index > 60 || !isSelf(subject, ownNames)) continue;
    const model = NOUNS.find(([, noun]) => noun.test(match[1] ?? ''))?.[0];
    if (!model || NOT_SELF.test(match[1].slice(0, 20)) || !isShown(reading, block)) continue;
    addEvidence(reading, 'businessModel', model, 'prose', text, 910);
    break;
  }
  readStructure(reading);
}

function isSelf(subject: string, ownNames: readonly string[]): boolean {
  const speaker = speakerOf(subject, ownNames);
  return (
    speaker === 'name' ||
    (speaker === 'we' && /^\W{0,3}(?:we|wir|nous|somos|siamo|wij)\b/i.test(subject)) ||
    /^\W{0,3}(?:somos|siamo)/i.test(subject)
  );
}

function readStructure(reading: Reading): void {
  let seat = '';
  let trial = '';
  let demo = '';
  let cart = '';
  for (const { text, inQuote } of reading.content.blocks) {
    if (inQuote || text.length > 200) continue;
    if (!seat && PER_SEAT.test(text)) seat = text;
    if (text.length > 60) continue;
    if (!trial && FREE_TRIAL.test(text)) trial = text;
    if (!demo && BOOK_DEMO.test(text)) demo = text;
    if (!cart && CART.test(text)) cart = text;
  }
  const appLink =
    reading.content.links.find((link) =>
      /^https?:\/\/(?:app|login|dashboard|my|portal|console)\./i.test(link.href),
    )?.href ?? '';
  const about = `${reading.title} ${reading.metas.get('description') ?? ''}`;
  const offers = [seat, trial, demo].filter(Boolean);
  const supports = offers.length + (appLink ? 1 : 0) + (SOFTWARE.test(about) ? 1 : 0);
  if (!cart && offers.length > 0 && supports >= 2 && (seat || SOFTWARE.test(about))) {
    addEvidence(reading, 'businessModel', 'saas', 'structure', offers[0] ?? '', supports >= 3 ? 860 : 780);
  } else if (cart && offers.length === 0 && !BULK_TRADE.test(sampleOf(reading))) {
    addEvidence(reading, 'businessModel', 'ecommerce', 'structure', cart, 780);
  }
}

/** Words of a product that is software; a trial or a demo alone may be of anything. */
const SOFTWARE =
  /\b(?:software|platform|saas|app|apps|cloud|crm|erp|api|automation|tools?|suite|analytics|plattform|logiciel|plateforme|plataforma|piattaforma)\b/i;
/** A cart for trade customers is a wholesaler's or a maker's. */
export const BULK_TRADE =
  /\b(?:wholesale|wholesaler|distributors?|trade (?:account|customers|counter)|industrial|b2b|bulk orders?|minimum order|resellers?|fasteners|components|großhandel|grossiste|mayorista|ingrosso|groothandel)\b/i;

/** The beginning of the page's words, at most 8,000 characters. */
export function sampleOf(reading: Reading): string {
  let text = `${reading.title} ${reading.metas.get('description') ?? ''}`;
  for (const block of reading.content.blocks) {
    if (text.length > 6_000) break;
    text += ` ${block.text}`;
  }
  return text.slice(0, 8_000);
}
