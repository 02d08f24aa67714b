import type { NamedPage } from '../subject.ts';
import { isOwnLike } from './named-subject.ts';

type Told = Pick<NamedPage, 'url' | 'title' | 'content' | 'ownNames'>;

/** Folders of pages about customers, references and holdings, each page of them about one. */
const STORY_PATH =
  /\/(?:customers?|clients?|customer-stor(?:y|ies)|case-stud(?:y|ies)|success-stor(?:y|ies)|portfolio|portfolio-companies|investments|kunden|kundenreferenzen?|kundenstimmen|referenz(?:en)?|references?|erfolgsgeschichten?|fallstudien?|partner|partners|partenaires|clienti|casi-(?:di-)?(?:studio|successo)|referenze|clientes|casos?(?:-de-(?:exito|estudio|sucesso))?|cas-clients?|etudes-de-cas|temoignages|klanten|klantcases|referenties)\/[^/]{2}/;
/** How such a page is headed, wherever it lies. */
const STORY_HEADING =
  /^(?:(?:customer|client) (?:story|success|spotlight|case|of the month)|case study|success story|our (?:customers|clients|partners|investors|backers|portfolio)|(?:kunden)?referenz|erfolgsgeschichte|fallstudie|unsere (?:kunden|partner|investoren|referenzen|beteiligungen)|étude de cas|témoignage client|nos (?:clients|partenaires|investisseurs|références)|caso de (?:éxito|estudio)|nuestros (?:clientes|socios|inversores)|caso (?:di successo|studio)|i nostri (?:clienti|partner|investitori)|klantcase|onze (?:klanten|partners|investeerders)|caso de sucesso|(?:os )?nossos (?:clientes|parceiros|investidores))(?![\p{L}])/iu;

/** True for a page that tells of somebody else: a customer, a reference, a partner, a holding. */
export function isOthersPage({ url, title, content, ownNames }: Told): boolean {
  const heading = content.blocks.find(({ tag }) => tag === 'h1')?.text ?? '';
  if (STORY_HEADING.test(heading) || STORY_HEADING.test(title)) return true;
  // "/partner/about-acme" under an own heading is no story.
  return STORY_PATH.test(decoded(url.pathname)) && !isOwnLike(heading, ownNames);
}

function decoded(path: string): string {
  return path.toLowerCase().replaceAll('_', '-');
}
