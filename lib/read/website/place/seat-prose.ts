import { cleanText } from '#lib/parse/clean-text.ts';
import { parseCountryName } from '#lib/parse/country.ts';
import { CANADIAN_PROVINCES, cityCountry, parseUsState } from '#lib/parse/places.ts';
import { startsWithCompany } from '../name/own-subject.ts';
import { companySentences, holdsName, isOtherNameBetween, leadsToParent, speakerOf } from '../sentences.ts';
import type { NamedPage } from '../subject.ts';
import { countryOfNationality, type Saying } from './nationality.ts';
import type { PlaceFinding } from './place-finding.ts';

/** Statements of the seat; the place follows. `head` = says headquarters in so many words. */
const HEAD =
  /\b(?:headquartered|headquarters|headquarter|hq|head office|main office|mit (?:(?:haupt|stamm|firmen|unternehmens)?sitz)|hauptsitz|stammsitz|firmensitz|sitz|siège social|siège|ha sede|tiene su sede|con sede(?: central| principal| legale)?|sede central|sede principal|oficinas? centrale?s?|casa matriz|(?:la nostra|nossa|nuestra|la propria|la sua|a nossa) sede|ha la propria sede|hoofdkantoor|gevestigd|com sede|sediada)(?: (?:is|are|ist|est|están?|è|se encuentra|se ubica|befindet sich|liegt|se trouve|se situe|fica|bevindt zich|ligt|staat|located|based|situated|located|ubicada|situé|si trova)){0,2}(?: (?:proudly|currently))?(?:,)? (?:in|at|à|a|en|te|em|near)\s/iu;
/** "Has relocated its head office from Boston to": where it moved to, not from where. */
const MOVED =
  /\b(?:(?:moved|relocated|transferred|moves|relocates) (?:its|our|their|the) (?:(?:global|corporate|company|group|european|main) )?(?:headquarters|head office|hq|seat)(?: from [^.;,]{2,40}?)? to|(?:hat|haben|verlegt|verlegte|verlegten) (?:seinen|ihren|unseren|den) (?:haupt|firmen|unternehmens)?sitz(?: (?:von|aus) [^.;,]{2,40}?)? nach)\s/iu;
/** "The head office of Brightwell is in": whose it is stands between. */
const HEAD_OF =
  /\b(?:head office|headquarters|hoofdkantoor|hauptsitz|firmensitz|zentrale|siège(?: social)?|sede(?: central| principal| legale)?) (?:of|von|van|der|des|de|di|da|du|del|della) ([^,.;:()]{2,40}?) (?:is|are|ist|liegt|befindet sich|est|se trouve|se encuentra|está|è|si trova|staat|ligt|bevindt zich|fica)(?: (?:located|based|situated|gevestigd|gelegen|ubicada|situé|situata|localizada))? (?:in|at|à|a|en|te|em)\s/iu;
/** "From our base in Tallinn". */
const OUR_BASE = /\b(?:our|its) (?:home |main |global )?base (?:is )?in\s/i;
/** "Was founded in Sweden and still has its head office there". */
const HEAD_THERE =
  /\b(?:founded|born|started|established) in (?=\p{Lu})([^.;]{3,50}?),? (?:and|where|with) [^.;]{0,40}\b(?:head office|headquarters|hq|seat)\b[^.;]{0,15}\b(?:there|remains?|still is)\b/u;
/** "We are a family business from Yorkshire". */
const BUSINESS_FROM =
  /\b(?:we are|we['’]re) an? (?:[\p{L}-]{2,16} ){0,3}(?:business|company|firm|studio|agency|brand|maker|manufacturer|brewery|team) from\s/iu;
const BASED =
  /\b(?:based|established|located|situated|base(?:d)? out of|ansässig|basée?|située?s?|implantée?|installée?|établie?|ubicad[ao]|situad[ao]|localizad[ao]|radicad[ao]|si trova|se trouve|se ubica|se encuentra|liegt|con base|gevestigd|(?:agentur|unternehmen|firma|kanzlei|agence|entreprise|agencia|empresa|estudio|agenzia|azienda|studio|bureau|bedrijf|agência) (?=(?:aus|de|d['’]|di|uit)\s)|(?:company|firm|agency|studio|manufacturer|consultancy|contractor|retailer|supplier|startup|start-up|brewery|winery|bakery|clinic|practice|brokerage|boutique|workshop|laboratory|restaurant|hotel|cooperative|nonprofit|fund|marketplace|label|publisher|producer|importer|exporter|builder|developer))(?: ?(?:in|at|out of|near|à|en|em|te|a|aus|de|di|uit) )(?:the )?(?:heart of |downtown |beautiful |sunny |nearby |central )?/iu;
/** "a Chicago-based agency". */
const PLACE_BASED =
  /\b(?:an?|the|is|are) (\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{2,20}){0,2}(?:, \p{Lu}[\p{L}.]{1,20})?)[- ]based\b/u;
/** "wir sind eine Agentur aus": the noun says what the company is, not whom it knows. */
const NOUN =
  /^(?:agentur|unternehmen|firma|kanzlei|agence|entreprise|agencia|empresa|estudio|agenzia|azienda|studio|bureau|bedrijf|agência)\s/i;
/** "We met a company based in": another one. */
const OTHER_FIRM =
  /\s(?:met|meet|with|for|from|by|through|to|of|acquired|visited|help|helped) (?:an?|the|another) (?:[\p{L}-]{2,20} ){0,2}(?:company|firm|agency|studio|business|manufacturer|startup|start-up|supplier|provider)\s?$/iu;
const NOUN_LEAD =
  /(?:^|\s)(?:somos|sommes|siamo|sind|zijn|is|ist|es|est|è|é) (?:una?|une|un['’]|eine?|een|uma?)(?: (?:\p{L}{2,20} ){0,2}|\s?(?<=['’]))$/iu;
/** "ein in Ulm ansässiges Unternehmen". */
const SETTLED =
  /\sin (\p{Lu}[\p{L}.-]{1,24}(?: (?:am|an der|im) \p{Lu}\p{L}{2,14})?) (?:ansässige[srn]?|beheimatete[srn]?|gevestigde?)\s/u;
/** What is based somewhere: the subject itself, or a word for a company. */
const BASED_SUBJECT =
  /(?:^|[,(–-]|['’]re|(?:^|[^\p{L}])(?:is|are|was|be|been|and|now|currently|proudly|also|still|ist|sind|est|sommes|es|está|estamos|é|è|zijn|company|firm|agency|studio|business|manufacturer|consultancy|contractor|retailer|supplier|provider|start-?up|group|organi[sz]ation|nonprofit|brand|brewery|distributor|maker|practice|brokerage|boutique|workshop|laboratory|restaurant|hotel|cooperative|fund|marketplace|label|publisher|producer|importer|exporter|builder|developer|unternehmen|agentur|firma|entreprise|société|agence|empresa|agencia|azienda|bedrijf|bureau|companhia))\s?$/iu;
const OUR_TEAM = /\bwe(?: are|['’]re)\b.{0,40}\bteam\s?$/i;
/** Somebody else's seat, or no seat at all. */
const NOT_A_SEAT =
  /\b(?:customers?|clients?|partners?|suppliers?|offices? in|wherever|anywhere|regardless|if you|whether|your|you are|employees?|team members?|candidate|position|role|job|data|servers?|cloud|factory|warehouse|store|fabric\w{0,12}|projects?|parent|holding|subsidiar\w{1,3}|owned by|companies|businesses|people|experts?|developers?|kunden?|clientes?|clienti?|klanten?|niederlassung|filiale?s?|werk|lager|magazzino|almacén|fábrica|planta|entrepôt|usine|sucursal|tienda|negozio|winkel|loja|stabilimento|mitarbeiter\w{0,5}|servidor\w{0,3}|evento)\b/i;

/** Places beyond these say nothing more. */
const ENOUGH = 5;

/** Seats that sentences about the company name, and those of the page's own description. */
export function placesOfProse(subject: NamedPage): PlaceFinding[] {
  const { ownNames, metas, page } = subject;
  const found: PlaceFinding[] = [];
  const description = metas.get('description') ?? metas.get('og:description');
  if (description && page.kind !== 'blog' && page.kind !== 'job')
    found.push(...placesIn({ text: cleanText(description, 500), isDescription: true }, ownNames));
  for (const { text, block } of companySentences(subject)) {
    if (block.isShown) found.push(...placesIn({ text, isDescription: false }, ownNames));
    if (found.length >= ENOUGH) break;
  }
  return found;
}

function placesIn(saying: Saying, ownNames: readonly string[]): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  const source = saying.isDescription ? 'meta' : 'prose';
  const place = placeInSentence(saying, ownNames);
  if (place) found.push({ ...place, source });
  const country = countryOfNationality(saying, ownNames);
  if (country !== null)
    found.push({ country, city: null, region: null, source, quote: saying.text, label: 'nationality' });
  return found;
}

/** "is incorporated in UAE (Dubai)": the seat by law; a state that only registers companies says nothing. */
const INCORPORATED =
  /\b(?:is|are|was|we['’]re|company) (?:a company )?(?:legally )?(?:incorporated|domiciled) (?:in|under the laws of)\s(?:the )?(?!Delaware|Nevada|Wyoming)(\p{Lu}[\p{L}. ]{1,30}?)(?:,? \((\p{Lu}[\p{L} ]{1,24})\))?(?=[\s,.;)]|$)/u;

function placeInSentence(
  { text, isDescription }: Saying,
  ownNames: readonly string[],
): Omit<PlaceFinding, 'source'> | null {
  const adjective = PLACE_BASED.exec(text);
  if (adjective?.[1]) {
    const lead = text.slice(0, adjective.index);
    const place = lead.length < 80 && speakerOf(lead, ownNames) ? parsePlace(adjective[1]) : null;
    if (place && !NOT_A_SEAT.test(lead) && !leadsToParent(lead))
      return { ...place, quote: text, label: 'statement' };
  }
  const settled = SETTLED.exec(text);
  if (settled && speakerOf(text.slice(0, settled.index), ownNames)) {
    const place = parsePlace(settled[1] ?? '');
    const lead = text.slice(0, settled.index);
    if (place && !leadsToParent(lead) && !NOT_A_SEAT.test(lead))
      return { ...place, quote: text, label: 'statement' };
  }
  const law = INCORPORATED.exec(text);
  if (law) {
    const lead = text.slice(0, law.index);
    const country = parseCountryName((law[1] ?? '').trim());
    if (country && speakerOf(lead, ownNames) && !leadsToParent(lead))
      return { country, city: law[2] ?? null, region: null, quote: text, label: 'statement' };
  }
  const plain = plainStatement(text, ownNames);
  if (plain) return plain;
  const head = MOVED.exec(text) ?? HEAD.exec(text);
  const match = head ?? BASED.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (NOT_A_SEAT.test(before.slice(-70)) || NOT_A_SEAT.test(after.slice(0, 12))) return null;
  const lead = before.trim();
  if ((NOUN.test(match[0]) && !NOUN_LEAD.test(before)) || OTHER_FIRM.test(before)) return null;
  const isSubject =
    BASED_SUBJECT.test(before) || OUR_TEAM.test(before) || holdsName(before.slice(-30), ownNames);
  if (
    !head &&
    !/^(?:company|firm|agency|agentur|unternehmen|firma|kanzlei|agence|entreprise|agencia|empresa|estudio|agenzia|azienda|studio|bureau|bedrijf|agência)/i.test(
      match[0],
    ) &&
    !isSubject
  )
    return null;
  const speaker = lead ? speakerOf(lead.slice(-120), ownNames) : null;
  const behind = /^[^.;]{2,60}?,\s([^.;]{2,60})/.exec(after)?.[1] ?? '';
  const followed =
    startsWithCompany(behind, ownNames) ||
    holdsName(/^[^.;]{2,80}?,\s([^.;]{2,60})/.exec(after)?.[1] ?? '', ownNames) ||
    /,\s(?:we|our|wir|nous)\b/i.test(after.slice(0, 90));
  if (
    !speaker &&
    !followed &&
    !isInverted(lead, after, ownNames) &&
    !(lead === '' && after.length < 60) &&
    !(isDescription && lead.length < 60)
  )
    return null;
  if (leadsToParent(lead)) return null;
  if (speaker && isOtherNameBetween(lead, speaker, ownNames)) return null;
  const place = parsePlace(after);
  if (!place) return null;
  return { ...place, quote: text, label: head ? 'head' : 'statement' };
}

/** Statements that name their own subject. */
function plainStatement(text: string, ownNames: readonly string[]): Omit<PlaceFinding, 'source'> | null {
  const there = HEAD_THERE.exec(text);
  if (there && speakerOf(text.slice(0, there.index).slice(-120), ownNames)) {
    const place = leadsToParent(text.slice(0, there.index)) ? null : parsePlace(there[1] ?? '');
    return place && { ...place, quote: text, label: 'head' };
  }
  const ofOwn = HEAD_OF.exec(text);
  if (ofOwn && holdsName(ofOwn[1] ?? '', ownNames) && !leadsToParent(text.slice(0, ofOwn.index))) {
    const place = parsePlace(text.slice(ofOwn.index + ofOwn[0].length));
    return place && { ...place, quote: text, label: 'head' };
  }
  const ours = OUR_BASE.exec(text) ?? BUSINESS_FROM.exec(text);
  if (!ours || NOT_A_SEAT.test(text.slice(0, ours.index).slice(-70))) return null;
  // "Its base" is somebody's who is named before.
  if (/^its/i.test(ours[0]) && !speakerOf(text.slice(0, ours.index), ownNames)) return null;
  const place = parsePlace(text.slice(ours.index + ours[0].length));
  return place && { ...place, quote: text, label: 'statement' };
}

/** "Mit Hauptsitz in Finnland beschäftigt Nordvind", "Als Verband mit Sitz in Ulm schulen wir": the subject stands behind. */
function isInverted(lead: string, after: string, ownNames: readonly string[]): boolean {
  if (!/^(?:mit|als (?!kund|partner)\p{L}{3,30}(?: mit)?)?$/iu.test(lead)) return false;
  const [clause = ''] = after.slice(0, 90).split(/[.;:]/);
  return speakerOf(clause, ownNames) === 'name' || /(?:^|\s)(?:wir|nous|we)(?:\s|,|$)/i.test(clause);
}

/** A place at the start of a text: "Stockholm, Sweden", "Auburn, California", "Berlin". */
export function parsePlace(
  written: string,
): { country: string; city: string | null; region: string | null } | null {
  // "Winterthur (Schweiz)" is "Winterthur, Schweiz".
  const text = written.replace(/^(\p{Lu}[\p{L}.'’ -]{1,30}) \((\p{Lu}[\p{L} ]{2,30})\)/u, '$1, $2');
  const words =
    /^(?:the (?:city of )?)?((?:\p{Lu}[\p{L}.'’-]{0,24}|[dlD][aei]s?|am|upon|on)(?:[ -](?:\p{Lu}[\p{L}.'’-]{0,24}|d[aeo]s?|di|am|upon)){0,3})(?:,? (?:in )?((?:\p{Lu}[\p{L}.'’]{1,24})(?: (?:of )?\p{Lu}[\p{L}.'’]{1,24}){0,3}))?/u.exec(
      text.slice(0, 90),
    );
  if (!words?.[1]) return null;
  const first = words[1].replace(/\.$/, '');
  const second = (words[2] ?? '').replace(/\.$/, '');
  // "Germany with offices in Canada, Costa Rica": the country is said already.
  const itself = parseCountryName(first);
  if (itself && itself !== 'GE' && cityCountry(first) === null)
    return { country: itself, city: null, region: null };
  const behindComma =
    /^[^,]{2,40}, ?((?:\p{Lu}[\p{L}.]{1,20})(?: \p{Lu}[\p{L}.]{1,20}){0,2})/u
      .exec(text)?.[1]
      ?.replace(/\.$/, '') ?? '';
  for (const candidate of [second, behindComma]) {
    if (!candidate) continue;
    const state = parseUsState(candidate) ?? (/^(?:DC|D\.C)$/.test(candidate) ? 'DC' : null);
    if (state) return { country: 'US', city: first, region: state };
    const country = parseCountryName(candidate);
    if (country && country !== 'GE') return { country, city: first, region: null };
    if (CANADIAN_PROVINCES.has(candidate) || [...CANADIAN_PROVINCES.values()].includes(candidate))
      return { country: 'CA', city: first, region: candidate };
  }
  for (const size of [4, 3, 2, 1]) {
    const part = first.split(' ').slice(0, size).join(' ');
    const known = cityCountry(part);
    if (known) return { country: known, city: part, region: null };
    const country = parseCountryName(part);
    if (country && country !== 'GE') return { country, city: null, region: null };
    const state = part.length > 2 ? parseUsState(part) : null;
    if (state) return { country: 'US', city: null, region: state };
    const trailing = first.split(' ').slice(-size).join(' ');
    const place = parseCountryName(trailing);
    if (place && place !== 'GE' && first !== trailing)
      return { country: place, city: first.slice(0, first.length - trailing.length).trim(), region: null };
  }
  return null;
}
