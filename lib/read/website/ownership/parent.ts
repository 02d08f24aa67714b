import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import { namesAgree } from '#lib/parse/company-name.ts';
import type { Block } from '../../extract/page-blocks.ts';
import { startsWithOwnName } from '../name/own-subject.ts';
import { companySentences, speakerOf } from '../sentences.ts';
import { isOtherSubject } from '../speech/named-subject.ts';
import { OTHER_ROLE } from '../speech/other-roles.ts';
import type { Subject } from '../subject.ts';
import { ownerTagIn } from './owner-tag.ts';
import { OWNED_FORMS, type OwnedForm, TAKEN_OVER_BY, TAKES_OVER } from './parent-forms.ts';
import { isNameOfCompany, mayBePerson, parentName, saysGroup } from './parent-name.ts';

const SURE = 860;
/** A notice, a title or a logo says it without a sentence. */
const SURE_OF_TAG = 850;
const MAX_TAG_LINE = 160;
/** What was so once, and a share that is not the whole. */
const NO_LONGER =
  /(?:^|[^\p{L}])(?:was|were|formerly|former|until|previously|no longer|once|spun (?:off|out)|minority|ehemals|ehemalige\p{L}?|früher|bis \d{4}|war|minderheit\p{L}{0,12}|anciennement|jusqu\p{L}{1,3}|minoritaire|hasta|anteriormente|era|fino al|in passato|voorheen|tot \d{4})(?!\p{L})/iu;

/** The company to which this one says that it belongs. */
export function readParent(subject: Subject): Fact[] {
  for (const { text, block } of companySentences(subject)) {
    if (!block.isShown) continue;
    const parent = parentIn(text, subject.ownNames);
    if (parent !== null) return [parentFact(parent, 'prose', text, SURE)];
  }
  return parentOfTags(subject);
}

function parentFact(name: string, source: SourceKind, quote: string, confidence: number): Fact {
  return { attribute: 'parent', value: name, source, quote, confidence };
}

/** Whose the company is, as a sentence about it says. */
function parentIn(text: string, ownNames: readonly string[]): string | null {
  const buyer = buyerIn(text, ownNames);
  if (buyer !== null) return buyer;
  if (OTHER_ROLE.test(text.slice(0, 70)) || isOtherSubject(text, ownNames)) return null;
  for (const { pattern, strength } of OWNED_FORMS) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const lead = text.slice(0, match.index);
    const speech = lead + match[0].split(match[1])[0];
    if (lead.length > 120 || !speakerOf(speech || text.slice(0, 60), ownNames)) continue;
    const clause = lead.slice(-40).split(',').at(-1) ?? '';
    if (strength !== 'takeover' && NO_LONGER.test(clause)) continue;
    const name = parentName(match[1], ownNames);
    if (name !== null && isCompanys(name, strength)) return name;
  }
  return null;
}

function isCompanys(name: string, strength: OwnedForm['strength']): boolean {
  if (strength === 'company') return isNameOfCompany(name);
  if (saysGroup(name)) return true;
  return strength !== 'weak' && !mayBePerson(name);
}

/** Who took the company over, as the sentence says; null when it says nothing of that. */
function buyerIn(text: string, ownNames: readonly string[]): string | null {
  const takeover = TAKES_OVER.exec(text) ?? TAKEN_OVER_BY.exec(text);
  if (!takeover?.[1] || !startsWithOwnName(takeover[2] ?? '', ownNames)) return null;
  return parentName(takeover[1], ownNames);
}

/** "© Acme Ltd, a Northwind company", "Acme | Part of the Northwind Group", a logo's "A Northwind company". */
function parentOfTags({ copyrights, title, content, extract, ownNames, companyName }: Subject): Fact[] {
  for (const { tag, quote } of copyrights) {
    const name = tag === undefined ? null : parentName(tag, ownNames);
    if (name !== null) return [parentFact(name, 'copyright', quote, SURE_OF_TAG)];
  }
  const lines: [string, SourceKind][] = [[title, 'title']];
  for (const block of content.blocks)
    if (isOfFrame(block)) for (const line of block.text.split('\n')) lines.push([line, 'footer']);
  for (const { alt } of extract.images) lines.push([alt, 'html']);
  for (const [line, source] of lines) {
    if (line.length > MAX_TAG_LINE || line.length < 8) continue;
    const tag = ownerTagIn(line, ownNames, false);
    if (tag !== null && isOwnTag(line.slice(0, tag.at), ownNames))
      return [parentFact(tag.parent, source, line, SURE_OF_TAG)];
  }
  // The holder of the rights was taken for one of the own names.
  return parentOfHolder(content.blocks, copyrights, companyName === null ? [] : [companyName]);
}

/** "Brightwell – A Northwind Company" anywhere on the page, where the copyright is that very company's. */
const A_COMPANY = /(?:^|,\s|\s[-–—|·]\s)[Aa]n? (\p{Lu}[\p{L}\d&.'’ -]{1,50}) (?:[Cc]ompany|COMPANY)\.?$/u;

function parentOfHolder(
  blocks: readonly Block[],
  copyrights: Subject['copyrights'],
  ownNames: readonly string[],
): Fact[] {
  for (const { text, inQuote, inArticle, isShown } of blocks) {
    if (inQuote || inArticle || !isShown || text.length > MAX_TAG_LINE) continue;
    const match = A_COMPANY.exec(text);
    const name = match?.[1] === undefined ? null : parentName(match[1], ownNames);
    if (!match || name === null || !isOwnTag(text.slice(0, match.index), ownNames)) continue;
    if (copyrights.some(({ holder }) => namesAgree(holder, name)))
      return [parentFact(name, 'html', text, SURE_OF_TAG)];
  }
  return [];
}

function isOfFrame({ region, inQuote, inArticle, isHidden, isShown }: Block): boolean {
  return (region === 'header' || region === 'footer') && !inQuote && !inArticle && !isHidden && isShown;
}

/** A tag alone is the company's; one behind a name has to stand behind the company's own. */
function isOwnTag(lead: string, ownNames: readonly string[]): boolean {
  const named = lead.replace(/[^\p{L}\d]{1,8}$/u, '').trim();
  return (
    named === '' || startsWithOwnName(named.replace(/^(?:©|\(c\)|copyright)?[\s\d–-]{0,14}/iu, ''), ownNames)
  );
}
