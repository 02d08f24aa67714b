import { hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { spokenSentences } from '../sentences.ts';
import { holdsName } from '../speech/holds-name.ts';
import { textOf } from '../structured/json-ld.ts';
import type { NamedPage, ToldPage } from '../subject.ts';
import type { NameVote } from './name-vote.ts';

/** "Acme is a product of Acme Labs Inc.": the owner, as written with its legal form. */
const OWNER =
  /\b(?:is|are|was) (?:(?:a|the) )?(?:(?:registered )?(?:trade ?mark|trade name|brand|product|service|division)s? of|(?:developed|owned|operated|provided|published|run|made|built)(?: and (?:owned|operated|developed|maintained))? by) (?:the )?(\p{Lu}[\p{L}\d&.'’ -]{1,60}?(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|AB|BV|B\.V|NV|S\.A|SA|SAS|S\.r\.l|SRL|S\.p\.A|SpA|Oy|ApS|Corp|Corporation|Group|Pty Ltd|Pvt Ltd|LLP|PLC|plc|KG|SE|SL|S\.L|Lda|Ltda))\.?)(?=[\s,.;)]|$)/u;
const MAX_NAMES = 12;

export interface Owner {
  name: string;
  quote: string;
}

/** The legal entity that the page says is behind its brand; null when it names none. */
export function findOwner(subject: Omit<NamedPage, 'sentences'>): Owner | null {
  const names = subject.ownNames;
  for (const { text } of spokenSentences(subject)) {
    const match = OWNER.exec(text);
    if (match?.[1] && holdsName(text.slice(0, match.index), names)) return { name: match[1], quote: text };
  }
  return null;
}

/** "My Bagel Shack (MBS)" calls itself "Bagel Shack" too. */
function shorterNames(name: string): string[] {
  const bare = name.replace(/\s?\([^()]{1,40}\)/, '').trim();
  const plain = bare.replace(/^(?:my|the|our|die|der|das|la|le|les|el|il|de|het) (?=\S{3,40} \S)/i, '');
  return [bare, plain].filter((short) => short !== name && short.length > 3);
}

/** Names under which the page may speak of the company: the names found, its legal names, those of its data. */
export function settleOwnNames(page: ToldPage, naming: NameVote | null): string[] {
  const companyName = naming?.name ?? null;
  const names = new Set(naming?.ownNames ?? []);
  for (const node of page.organizations) {
    for (const property of ['name', 'legalName', 'alternateName']) names.add(textOf(node, property));
  }
  for (const line of page.copyrights) {
    const agrees = companyName !== null && namesAgree(line.holder, companyName);
    // The only notice of a page is the site's, wherever it stands.
    const isSites = line.inFooter || page.copyrights.length === 1;
    if (isSites && (hasLegalForm(line.holder) || agrees)) names.add(line.holder);
  }
  for (const name of [...names]) for (const short of shorterNames(name)) names.add(short);
  const ownNames = [...names].filter((name) => name.length > 1).slice(0, MAX_NAMES);
  const owner = findOwner({ ...page, naming, companyName, ownNames });
  return owner ? [...ownNames, owner.name] : ownNames;
}
