import type { Department } from '#lib/evidence/attributes.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import { textOf, typesOf } from './json-ld.ts';
import type { Block } from './page-blocks.ts';
import { addEvidence, type Reading } from './reading.ts';

/** Words that only somebody who hires says; a link to careers is on every site. */
const HIRING =
  /\b(?:we(?:\s?['’´`]?re| are) (?:currently |always |now )?hiring|now hiring|wir stellen ein|wir suchen verstärkung|nous recrutons|estamos contratando|stiamo assumendo|wij zoeken collega|estamos a contratar)\b|\b[1-9]\d{0,3} (?:open|current) (?:positions|roles|jobs|vacancies|openings)\b|\b[1-9]\d{0,3} (?:offene stellen|postes ouverts|vacantes|vacatures|posizioni aperte)\b/i;
const MAX_BLOCK = 160;
/** Titles of jobs, by the part of the company that they belong to; folded words. */
const TITLES: readonly (readonly [Department, RegExp])[] = [
  ['revops', /\b(?:revenue|sales|gtm) op(?:eration)?s\b|\brevops\b/],
  ['customer-success', /\bcustomer success\b/],
  ['data', /\bdata (?:scientist|engineer|analyst)/],
  ['security', /\bsecurity (?:engineer|analyst|officer)|\bciso\b/],
  ['product', /\bproduct (?:manager|owner|designer)|\bproduktmanager/],
  [
    'engineering',
    /\b(?:software|backend|frontend|full ?stack|devops) (?:engineer|developer)|entwickler|\bdeveloppeur/,
  ],
  ['marketing', /\bmarketing[ -]?(?:manager|director|specialist|leiter)/],
  ['sales', /\baccount executive|\bsales (?:manager|representative|director)|\bvertrieb/],
  ['finance', /\baccountant|\bbuchhalter|\bcomptable|\bcfo\b|\bfinanc\w{1,10} (?:manager|analyst|director)/],
  ['hr', /\brecruiter|\btalent acquisition|\b(?:hr|people) (?:manager|director)|\bpersonalreferent/],
  ['legal', /\b(?:general|legal|corporate) counsel\b|\bparalegal/],
  ['support', /\b(?:customer|technical) support\b|\bkundenservice/],
  ['it', /\bsystem ?administrator|\bit (?:manager|administrator|director)/],
  ['procurement', /\b(?:procurement|purchasing) (?:manager|specialist|director)|\beinkaufer/],
  ['operations', /\b(?:operations|supply chain|logistics) (?:manager|director)/],
];
const MAX_TITLE = 80;

/** Explicit hiring, and the departments named in the titles of open roles and of the people of a team page. */
export function readCareers(reading: Reading): void {
  readHiring(reading);
  const { kind } = reading.page;
  const found = new Map<Department, string>();
  for (const node of reading.nodes) {
    if (typesOf(node).includes('JobPosting')) fileTitle(found, textOf(node, 'title'));
  }
  if (kind === 'careers' || kind === 'job' || kind === 'team') {
    for (const block of reading.content.blocks) if (isTitle(block)) fileTitle(found, block.text);
  }
  for (const [department, quote] of found)
    addEvidence(reading, 'functions', [department], 'careers', quote, 860);
}

function readHiring(reading: Reading): void {
  for (const block of reading.content.blocks) {
    const { text, inQuote, inArticle, isHidden } = block;
    if (inQuote || inArticle || isHidden || text.length > MAX_BLOCK || !HIRING.test(text)) continue;
    if (!block.isShown) continue;
    const quote = text.slice(0, MAX_BLOCK);
    addEvidence(reading, 'triggers', [{ kind: 'hiring', quote }], 'careers', quote, 900);
    return;
  }
}

function isTitle({ text, region, inQuote, inArticle, isHidden }: Block): boolean {
  if (inQuote || isHidden || (inArticle && region !== 'main')) return false;
  return (region === 'main' || region === 'aside') && text.length <= MAX_TITLE && !/[.!?:]$/.test(text);
}

function fileTitle(found: Map<Department, string>, title: string): void {
  const words = foldText(title.slice(0, MAX_TITLE));
  const department = TITLES.find(([, pattern]) => pattern.test(words))?.[0];
  if (department && !found.has(department)) found.set(department, title);
}
