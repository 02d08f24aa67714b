import { demonymCountry } from '#lib/parse/demonyms.ts';
import { isOtherNameBetween, leadsToParent, speakerOf } from '../sentences.ts';

/** "is a", "we are one of the", "somos una", "ist ein": what follows says what the company is. */
const IS_A =
  /(?:^|[^\p{L}])(?:is|are|am|['’]re|as|ist|sind|est|sommes|es|somos|è|siamo|é|zijn)\s(?:an?|the|one of the|eine?|der|die|das|une?|una?|uno|um|uma|een|l['’]|un['’])\s?(?=\p{L})/giu;
/** "A proudly Canadian company since 1974": a line that says no more than what the company is. */
const LINE_IS_A = /^(?:an?|eine?|une?|una?|uma?|een)\s(?=\p{L})/iu;
/** Words by which a line speaks of its own company, and not of a customer. */
const OF_ITSELF =
  /\b(?:proudly|family-owned|family-run|family owned|independent(?:ly owned)?|since (?:19|20)\d\d|seit (?:19|20)\d\d|depuis (?:19|20)\d\d|desde (?:19|20)\d\d|dal (?:19|20)\d\d|sinds (?:19|20)\d\d|inhabergeführt\w{0,2}|unabhängig\w{0,2}|indépendante?|independiente|indipendente|onafhankelijke?)\b/i;
const SHORT_LINE = 80;

/** A word for a company, in the languages whose adjectives are known. Sellers of food and fashion from a country are left out. */
const COMPANY =
  /^(?:compan(?:y|ies)|firm|manufacturer|producer|supplier|provider|start-?up|scale-?up|corporation|group|enterprise|consultancy|developer|distributor|multinational|conglomerate|\p{L}{0,20}unternehmen|\p{L}{0,16}hersteller|\p{L}{0,16}firma|\p{L}{0,16}gesellschaft|\p{L}{0,12}konzern|\p{L}{0,12}anbieter|\p{L}{0,12}dienstleister|entreprise|société|pme|eti|agence|groupe|fabricant|éditeur|empresa|compañía|sociedad|agencia|grupo|multinacional|fabricante|azienda|società|impresa|gruppo|agenzia|produttore|companhia|bedrijf|onderneming|fabrikant|producent|leverancier)$/iu;
/** The largest of a country's companies may be meant, or what it sells comes from there. */
const NOT_OF_ITSELF =
  /^(?:largest|biggest|leading|first|only|food|restaurant|wine|fashion|language|cuisine)$/i;
/** What follows is no longer the company: whom it serves, what it sells, where. */
const ENDS =
  /^(?:to|for|of|in|from|with|by|at|on|that|which|who|and|or|für|von|vom|der|des|aus|im|am|mit|und|de|du|pour|dans|avec|qui|et|para|con|que|y|com|per|di|del|della|da|che|e|em|voor|van|met|uit|dat|en|d['’].*)$/iu;
/** Words that may stand between article, adjective and noun: "a family-owned Swiss engineering company". */
const REACH = 6;
const WINDOW = 110;

/** A text that speaks of the company; a page's description need not name whom it describes. */
export interface Saying {
  text: string;
  isDescription: boolean;
}

/** The country whose company a sentence says that the site's company is ("a Swiss manufacturer"); null when it does not. */
export function countryOfNationality(
  { text, isDescription }: Saying,
  ownNames: readonly string[],
): string | null {
  const line = text.length < SHORT_LINE && OF_ITSELF.test(text) ? LINE_IS_A.exec(text) : null;
  if (line) return countryOfPhrase(text.slice(line[0].length));
  for (const match of text.matchAll(IS_A)) {
    const end = match.index + match[0].length;
    const country = countryOfPhrase(text.slice(end, end + WINDOW));
    if (country === null) continue;
    const lead = text.slice(0, end).slice(-WINDOW);
    const speaker = speakerOf(lead, ownNames);
    if (speaker === null && !(isDescription && lead.length < 40)) return null;
    const isOther = speaker !== null && isOtherNameBetween(lead, speaker, ownNames);
    return isOther || leadsToParent(lead) ? null : country;
  }
  return null;
}

function countryOfPhrase(phrase: string): string | null {
  const [head = ''] = phrase.split(/[,.;:()]/);
  const all = head.split(/[\s/]+/).slice(0, REACH);
  const end = all.findIndex((word) => ENDS.test(word));
  const words = end < 0 ? all : all.slice(0, end);
  const at = words.findIndex((word) => demonymCountry(word) !== null);
  const noun = words.findIndex((word) => COMPANY.test(word));
  if (at < 0 || noun < 0 || words.some((word) => NOT_OF_ITSELF.test(word))) return null;
  // Adjectives before the noun ("Swiss company"), or behind it ("empresa familiar colombiana").
  return demonymCountry(words[at] ?? '');
}
