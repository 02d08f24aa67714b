import { parseCountryName } from '#lib/parse/country.ts';
import { startsWithCompany } from '../name/own-subject.ts';
import { holdsName, isOtherNameBetween, leadsToParent, speakerOf } from '../sentences.ts';

/** Events, partners, branches, products and laws have years too. */
const OTHER_SUBJECT =
  /\b(?:partner(?:ship)?s?|certified|act|law(?! firm| office)|week|day|award(?!-winning)|customers? since|member(?:s|ship)? (?:of|since)|client|acquired|brand was|technology|product|programme?|foundation|association|championship|festival|building|factory|school)\b/i;
const OTHER_STEM =
  /tochter|niederlassung|standort|zweigstelle|abteilung|marke(?!t)|produkt|stiftung|mitglied|zertifi|certifi|partnerschaft|kunde|rechtsanw|copyright/iu;
const OTHER_WORD =
  /(?:^|\P{L})(?:filiale?|verein|partner(?:in|s|n)?|iso|subsidiary|branch|offices?|division|plant|succursales?|usine|marque|produit|sucursal(?:es)?|delegación|planta|fábrica|marca|product[oe]s?|linea|línea|ligne|linha|gamm[ae]|gama|collezione|colección|progetto|proyecto|projet|projeto|piattaforma|plataforma|plateforme|sede|stabilimento|prodotto|reparto|divisione|vestiging|dochter|fabriek|merk|afdeling|unidade|produto|membr[eo]|miembros?|soci[oi]|lid|ley|legge|loi|wet|gesetz|museum|fondation|fundación|fondazione|stichting|fundação|premio|prix|preis|cliente?s?|geschäftsführer(?:in)?|direct(?:eu|o)r[ae]?|abogad[ao]|avvocat[ao]|notari?o|im team|dans l['’]équipe|en el equipo|nel team)(?!\p{L})/iu;
const A_COMPANY =
  /^(?:(?:an?|une?|eine?|een|uma|wir sind ein|we are an?) )?(?:\p{L}{3,14}[- ]){0,2}(?:company|firm|business|agency|brewery|winery|studio|practice|empresa|bodega|despacho|bufete|taller|estudio|clínica|azienda|ditta|cantina|officina|entreprise|société|cabinet|maison|domaine|unternehmen|betrieb|kanzlei|praxis|bedrijf|bureau|escritório)(?: (?:of|de|di|d['’]|von|van) \p{L}{3,20})?$/iu;
/** A shop in the web, a blog, an app is a part of the company. */
const A_PART =
  /(?<!, )(?:^|\s)(?:our|its|the|my|first|unser\p{L}{0,2}|der|die|das|den|ihr\p{L}{0,2}|seine?n?|erste[nr]?|notre|son|sa|le|la|nuestr[ao]|su|el|il|lo|il nostro|la nostra|onze|ons|de|het|noss[ao]|o|a) (?:[\p{L}-]{3,14} )?(?:(?:online|web|internet)[- ]?(?:shops?|stores?|sites?|seite|auftritt|portal)|webwinkel|tienda (?:online|virtual|en línea)|boutique en ligne|negozio online|loja (?:online|virtual)|e-?shop|e-?commerce|blog|podcast|newsletter|app|site (?:web|internet)|sito(?: web| internet)?|página web)(?!\p{L})/iu;
/** What a company is or does since a year that is not its beginning. */
const LATER =
  /(?:zertifi|certifi|(?:^|\P{L})(?:iso \d|klimaneutral|co2|carbon|climate|mitglied|members?|miembros?|membres?|membr[oi]|lid van|partners? (?:of|von|de|van)|auch|also|aussi|también|anche|ook|também|zusätzlich|in addition|additionally|online|digital|acquired|unter neuer|new ownership|geschäftsführer(?:in)?|managing director|director|part of|teil (?:der|des|von)|gehör(?:t|en)|belongs?|(?:owned|led|managed|backed) by|owners?|(?:second|new|another) (?:office|branch|plant|site|location))(?!\p{L}))/iu;
/** What stands before a name without being one. */
const NO_NAME_AHEAD =
  /\p{Lu}\p{L}{1,20}-based|(?:Firma|Unternehmen|Gesellschaft|Kanzlei|Agentur|Marke|The|Our|Today)(?!\p{L})/gu;
/** A statement without a subject stands on a line of its own. */
const MAX_LONE_LINE = 60;
/** A verb right behind the comma, in languages that leave out the pronoun. */
const PRO_DROP =
  /^(?:produce|produz|realizza|progetta|costruisce|fabbrica|sviluppa|distribuisce|offre|opera|conta|vanta|fabrica|diseña|elabora|desarrolla|ofrece|distribuye|cuenta|emplea|desenvolve|oferece|distribui|emprega|atua|è|es|é)(?!\p{L})/iu;
/** Taken off where nobody but the line itself is the subject. */
const NO_SUBJECT = 60;

export interface Statement {
  text: string;
  /** Where the statement begins, behind its subject. */
  start: number;
  end: number;
  confidence: number;
  /** False where the words alone do not say that something was founded at the start of the sentence. */
  openStart: boolean;
  /** The name itself has to be the subject: "our new line" has years too. */
  byName: boolean;
}

/** True when the words before a statement are about somebody or something else. */
export function isAboutOther(before: string, ownNames: readonly string[]): boolean {
  // "Harbor Partners was founded": the own name is no other subject.
  const others = ownNames
    .reduce((rest, name) => rest.replaceAll(name, ''), before)
    // "Con sede a Brescia, ..." says where, not what.
    .replace(/(?:^|\s)(?:con|com) sede [^,.;]{2,50},/iu, ' ')
    .slice(-60);
  return (
    OTHER_SUBJECT.test(others) ||
    A_PART.test(others) ||
    OTHER_STEM.test(others) ||
    OTHER_WORD.test(others) ||
    leadsToParent(before)
  );
}

/** Confidence when the sentence's subject is the company; null when it is somebody else or cannot be told. */
export function judgeSubject(statement: Statement, ownNames: readonly string[]): number | null {
  const { text, start, end, confidence, openStart, byName } = statement;
  const before = text.slice(0, start);
  const after = text.slice(end, end + 80);
  if (isAboutOther(before, ownNames)) return null;
  const lead = before
    .trim()
    .replace(/[,:–-]$/, '')
    .replace(/^(?:proudly|(?:ever )?since|family[- ]owned(?: and[- ]operated)?,?)$/i, '')
    .trim();
  if (lead) return judgeLead(lead, statement, ownNames);
  if (!openStart) return null;
  const subject = /^(?: by [^,;]{2,60}|[^,.;]{0,40}),\s?([^,;]{2,60})/.exec(after)?.[1];
  if (subject && byName) return isOwnName(subject, ownNames) || /^we\b/i.test(subject) ? confidence : null;
  if (subject) {
    // "Fondata nel 1966, produce pompe": the verb alone says that nobody else is meant.
    if (PRO_DROP.test(subject) && !/\p{Lu}/u.test(subject)) return confidence - NO_SUBJECT;
    const isOurs =
      isNamedFirst(subject, ownNames) ||
      speakerOf(subject, []) !== null ||
      startsWithCompany(subject, ownNames);
    return isOurs ? confidence : null;
  }
  if (byName) return null;
  // "Founded in 1996" on its own: nothing else on the line can be its subject.
  return text.length < MAX_LONE_LINE ? confidence - NO_SUBJECT : null;
}

/** True when the own name is the first name of a phrase: "Anne Dupont leads Acme" is about Anne Dupont. */
function isNamedFirst(phrase: string, ownNames: readonly string[]): boolean {
  if (!holdsName(phrase, ownNames)) return false;
  const at = Math.min(...ownNames.map((name) => phrase.indexOf(name)).filter((index) => index >= 0));
  const ahead = phrase.slice(0, Number.isFinite(at) ? at : 0).replace(NO_NAME_AHEAD, '');
  return !/\p{Lu}\p{Ll}/u.test(ahead);
}

function judgeLead(lead: string, statement: Statement, ownNames: readonly string[]): number | null {
  const { confidence, byName } = statement;
  // "Empresa familiar fundada en 1988": nothing but a word for a company.
  if (A_COMPANY.test(lead)) return confidence - NO_SUBJECT;
  const speaker = speakerOf(lead.slice(-90), ownNames);
  if (
    !speaker ||
    (byName &&
      !/^(?:it|(?:the|our) (?:company|business|firm|agency|practice|studio|shop|brewery)|we)(?: was)?$/i.test(
        lead,
      ) &&
      speaker === 'company')
  )
    return null;
  if (
    speaker === 'company' &&
    !/\b(?:company|firm|agency|unternehmen|firma|empresa|azienda|société|bedrijf)\b/i.test(lead.slice(-60)) &&
    lead.split(' ').length > 4
  )
    return null;
  if (speaker === 'name' && isAbroad(lead)) return null;
  return isOtherNameBetween(lead, speaker, ownNames) ? null : confidence;
}

/** "Acme Canada was": a name that ends in a country is its branch's there. */
function isAbroad(lead: string): boolean {
  const last =
    /\p{Lu}[\p{L}&.-]{1,30} (\p{Lu}[\p{L}]{2,20}(?: \p{Lu}\p{L}{2,20})?)(?: (?:was|is|has been|wurde|ist|fue|es|è|est|foi|is))?$/u.exec(
      lead.trim(),
    )?.[1];
  return last !== undefined && parseCountryName(last) !== null;
}

/** True when a phrase is hardly more than the name: "Acme's office" is somebody else's subject. */
export function isOwnName(phrase: string, ownNames: readonly string[]): boolean {
  const start = phrase.split(/\s(?=\p{Ll})/u)[0] ?? '';
  return start.length < 50 && holdsName(start, ownNames) && !/['’]s\b/.test(start);
}

/** True where a company says since when it is certified, a member, under new owners: not since when it is. */
export function isNewSince(text: string): boolean {
  return LATER.test(text.slice(0, 140));
}
