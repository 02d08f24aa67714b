import type { Fact } from '#lib/evidence/evidence.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import type { Department } from '#lib/values/department-set.ts';
import type { Block } from '../extract/page-blocks.ts';
import { textOf, typesOf } from './structured/json-ld.ts';
import type { Subject } from './subject.ts';

/** A noun for somebody who works: without one, "Marketing" is a heading and "Data security" a topic. Folded words. */
const ROLE =
  /\b(?:manager|engineer|developer|programmer|specialist|analyst|director|head of|lead|vp|vice president|representative|executive|designer|recruiter|accountant|controller|bookkeeper|counsel|attorney|paralegal|officer|administrator|architect|scientist|consultant|coordinator|associate|assistant|intern|chief|c[efotmrips]o|ciso|buyer|supervisor|technician|advisor|leiter|leiterin|entwickler|entwicklerin|referent|referentin|sachbearbeiter|sachbearbeiterin|mitarbeiter|mitarbeiterin|berater|beraterin|buchhalter|buchhalterin|einkaufer|einkauferin|ingenieure?|developpeu\w{1,8}|responsables?|chargee?|comptable|acheteur|technicien|conseiller|desarrollador\w?|gerente|jef[ea]|ingenier[oa]|tecnic[oa]|responsabile|addett[oa]|sviluppatore|impiegat[oa]|medewerker|ontwikkelaar|adviseur|analista|desenvolvedor\w?|coordenador\w?)\b/;
const MAX_TITLE = 80;
const MAX_WORDS = 9;

/** The departments named in the titles of open roles and of the people of a team page. */
export function readCareers(subject: Subject): Fact[] {
  const facts: Fact[] = [];
  const { kind } = subject.page;
  const found = new Map<Department, string>();
  for (const node of subject.nodes) {
    if (typesOf(node).includes('JobPosting')) fileTitle(found, textOf(node, 'title'));
  }
  if (kind === 'careers' || kind === 'job' || kind === 'team') {
    for (const block of subject.content.blocks) if (isTitle(block)) fileTitle(found, block.text);
  }
  for (const [department, quote] of found)
    facts.push({ attribute: 'functions', value: [department], source: 'careers', quote, confidence: 860 });
  return facts;
}

function isTitle({ text, region, inQuote, inArticle, isHidden }: Block): boolean {
  if (inQuote || isHidden || (inArticle && region !== 'main')) return false;
  return (region === 'main' || region === 'aside') && text.length <= MAX_TITLE && !/[.!?:]$/.test(text);
}

/** True when a text reads as the title of a job. */
export function isJobTitle(title: string): boolean {
  const words = foldText(title.slice(0, MAX_TITLE));
  return title.length <= MAX_TITLE && ROLE.test(words) && words.split(' ').length <= MAX_WORDS;
}

function fileTitle(found: Map<Department, string>, title: string): void {
  const words = foldText(title.slice(0, MAX_TITLE));
  const department =
    ROLE.test(words) && words.split(' ').length <= MAX_WORDS ? parseJobTitle(title).department : null;
  if (department && !found.has(department)) found.set(department, title);
}
