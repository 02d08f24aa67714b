import type { OpenRole } from '#lib/evidence/passage.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { resolveUrl } from '../own-host.ts';
import { isJobTitle } from './careers.ts';
import { type JsonLdNode, textOf, typesOf } from './structured/json-ld.ts';
import type { Subject } from './subject.ts';

/** More than these say no more about who is looked for. */
const MAX_ROLES = 60;
const MAX_TITLE = 100;
/** Where a single job lies: below a folder of jobs, or with one of the services that run them. */
const JOB_FOLDERS: ReadonlySet<string> = new Set(
  'job,jobs,career,careers,karriere,stellen,stellenangebote,vacancy,vacancies,vacature,vacatures,position,positions,opening,openings,offre,offres,emploi,emplois,empleo,empleos,oferta,ofertas,lavora-con-noi,posizioni,vagas,recrutement'.split(
    ',',
  ),
);
const JOB_HOST =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|personio\.(?:de|com)|smartrecruiters\.com|teamtailor\.com|recruitee\.com|bamboohr\.com|myworkdayjobs\.com|breezy\.hr|softgarden\.io|join\.com|welcometothejungle\.com|factorialhr\.com|jobvite\.com|icims\.com|rippling\.com|pinpointhq\.com|homerun\.co|kenjo\.io|gupy\.io|inrecruiting\.com|rexx-systems\.com)$/i;
/** "(m/w/d)", "(all genders)", "(H/F)": said of open roles alone. */
const FOR_ALL =
  /\((?:[mwfdx] ?[/|] ?){2}[mwfdx]\)|\(all genders?\)|\b[hf] ?\/ ?[hf]\b|\((?:m|v) ?\/ ?(?:v|m)(?: ?\/ ?x)?\)/i;

/** Open roles that the page lists: as data, as links to single jobs, as titles that say for whom they are. */
export function readOpenRoles(subject: Subject): OpenRole[] {
  const found = new Map<string, OpenRole>();
  const add = (title: string, place = ''): void => {
    const clean = cleanText(title, MAX_TITLE);
    if (clean !== '' && found.size < MAX_ROLES && !found.has(clean))
      found.set(clean, { title: clean, place });
  };
  for (const node of subject.nodes) {
    if (typesOf(node).includes('JobPosting')) add(textOf(node, 'title'), placeOf(node));
  }
  const { kind } = subject.page;
  if (kind !== 'careers' && kind !== 'job') return [...found.values()];
  for (const { href, text, region } of subject.content.links) {
    if (region === 'nav' || region === 'footer' || !isJobTitle(text)) continue;
    const url = resolveUrl(href, subject.url);
    if (url && (JOB_HOST.test(url.hostname) || liesAmongJobs(url))) add(text);
  }
  for (const { text, isHidden, inQuote, region } of subject.content.blocks) {
    if (isHidden || inQuote || region === 'nav' || region === 'footer') continue;
    if (FOR_ALL.test(text) && isJobTitle(text)) add(text);
  }
  return [...found.values()];
}

function placeOf(node: JsonLdNode): string {
  const place: unknown = Reflect.get(node, 'jobLocation');
  const first: unknown = Array.isArray(place) ? place[0] : place;
  const address: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'address') : null;
  const city: unknown =
    typeof address === 'object' && address !== null ? Reflect.get(address, 'addressLocality') : null;
  return typeof city === 'string' ? cleanText(city, 60) : '';
}

function liesAmongJobs({ pathname }: URL): boolean {
  const folders = pathname.toLowerCase().split('/');
  return folders.some((folder, at) => JOB_FOLDERS.has(folder) && (folders[at + 1] ?? '') !== '');
}
