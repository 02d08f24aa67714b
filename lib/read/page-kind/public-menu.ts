import type { ForeignPageKind } from '../read-result.ts';
import { CIVIC_WORDS, CLUB_WORDS, RESEARCH_WORDS, SCHOOL_WORDS } from './civic-words.ts';
import { hasFirmName } from './company-signs.ts';
import type { PageSignals } from './page-signals.ts';
import { publicBodyByName, schoolByName } from './public-bodies.ts';
import { countProductLinks } from './seller-links.ts';
import { countShortTexts } from './short-texts.ts';

const RESEARCH_BODY =
  /\b(?:research institute|institute (?:for|of) [a-z]|national institute|research (?:centre|center) (?:for|of)|forschungsinstitut|forschungszentrum|institut de recherche|instituto de investigaci[oó]n|istituto di ricerca|onderzoeksinstituut|instytut badawczy|výzkumný ústav|научно-исследовательский институт)/i;
/** What a body says of itself; a company only names such bodies as its customers. */
const PUBLIC_BODY =
  /\b(?:is a public (?:body|institution|agency) (?:of|under)|public body under|est un [ée]tablissement public|es un organismo p[úu]blico|[èe] un ente pubblico|is een publiekrechtelijk|vertreten durch (?:den|die) (?:ober)?b[üu]rgermeister|vertreten durch (?:den|die) landr[aä]t)/i;
const CLUB_NAME =
  /^(?:sv|fc|tsv|vfl|vfb|sc|sg|tv|tus|spvgg|asd|ssd|as|us|cf|cd|ud|afc|ks|mks|lks|rc|rfc|hc|bk|if|ik) \p{Lu}|(?:^|\s)(?:f\.?c\.?|football club|cricket club|rugby club|rugby football club|tennis club|hockey club|rowing club|golf society|athletic club|sportverein|turnverein|schützenverein|musikverein|heimatverein|kleingartenverein)(?:$|\s)/iu;

interface PublicMenu {
  kind: ForeignPageKind;
  reason: string;
}

/** A town, a school, an institute or a club, by what it offers and how it signs its pages. */
export function classifyPublicMenu(signals: PageSignals): PublicMenu | null {
  const { shortTexts, siteNames, holders, footerNames, opening } = signals;
  if (hasFirmName([...siteNames, ...holders, ...footerNames])) return null;
  const names = [...siteNames, ...holders, ...footerNames, ...signals.headings.slice(0, 2)];
  const bodies = new Set(names.map(publicBodyByName));
  const civic = countShortTexts(shortTexts, CIVIC_WORDS);
  const product = countProductLinks(signals.frameLinks);
  if (product > 1) return null;
  const isSigned = [...footerNames, ...holders].some((name) => publicBodyByName(name) === 'government');
  if (civic >= 4 || (civic >= 2 && bodies.has('government')) || (isSigned && civic > 0))
    return { kind: 'government', reason: 'civic-menu' };
  const school = countShortTexts(shortTexts, SCHOOL_WORDS);
  if (
    school >= 2 &&
    ([...siteNames, ...holders, ...footerNames].some(schoolByName) || bodies.has('university'))
  )
    return { kind: 'university', reason: 'school-menu' };
  if (PUBLIC_BODY.test(opening) && !signals.hasOwnOrganization)
    return { kind: 'government', reason: 'public-body' };
  const research = countShortTexts(shortTexts, RESEARCH_WORDS);
  if (research >= 3 && product === 0 && RESEARCH_BODY.test(`${names.join('\n')}\n${opening}`))
    return { kind: 'university', reason: 'research-menu' };
  if (countShortTexts(shortTexts, CLUB_WORDS) >= 3 && names.some((name) => CLUB_NAME.test(name)))
    return { kind: 'other', reason: 'club' };
  return null;
}
