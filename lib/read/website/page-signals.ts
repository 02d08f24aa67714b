import type { PageLink } from '../extract/page-blocks.ts';
import type { PageSignals } from '../page-kind/page-signals.ts';
import { foldShortText, MAX_SHORT_TEXT } from '../page-kind/short-texts.ts';
import type { CopyrightLine } from './name/copyright.ts';
import { textOf, typesOf } from './structured/json-ld.ts';
import type { ToldPage } from './subject.ts';

/** Names that the page gives to its site, before it is known which of them is right. */
export function siteNamesOf(
  { metas, nodes }: Pick<ToldPage, 'metas' | 'nodes'>,
  copyrights: readonly CopyrightLine[],
): string[] {
  const names = [metas.get('og:site_name') ?? '', metas.get('application-name') ?? ''];
  for (const node of nodes) if (typesOf(node).includes('WebSite')) names.push(textOf(node, 'name'));
  for (const line of copyrights) names.push(line.holder);
  return names.filter((name) => name.length > 1 && name.length < 100);
}

/** What stands in a title's last part instead of the site's name. */
const NO_NAME =
  /^(?:(?:official (?:web)?site|site (?:web )?officiel|offizielle (?:web|internet)?seite|sito (?:web )?(?:ufficiale|istituzionale)|(?:sitio|página|portal) (?:web )?oficial|officiële (?:web)?site|home ?(?:page)?|accueil|startseite|inicio|início)\s?)$/i;

/** Paths under which communities keep their members. */
const USER_LINK =
  /(?:^|\/)(?:u|users?|members?|profiles?|usuario|benutzer|mitglied)[/?](?:id=|u=)?[\w.-]{2}|\/~[\w.-]{2}|(?:memberlist|member|profile)\.php\?/i;

const CONTACT_LINK = /^tel:|^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/company\//i;
const BYLINE =
  /^(?:[Bb]y|[Ww]ritten by|[Pp]osted by|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s{1,3}\p{Lu}[\p{L}'’.-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,3}(?:$|[\s,|·•–—-])/u;
/** Enough for any frame; a page of thousands of links says no more in the rest. */
const MAX_LINKS = 600;
/** A page laid out without header, navigation or footer has its frame among its first links. */
const FIRST_LINKS = 40;

function frameOf(links: readonly PageLink[]): readonly PageLink[] {
  const frame = links.filter(({ region }) => region === 'header' || region === 'nav' || region === 'footer');
  return frame.length > 0 ? frame : links.slice(0, FIRST_LINKS);
}

/** More of them than this say nothing new. */
const MAX_SHORT_TEXTS = 1_500;
const MAX_FOOTER_NAMES = 20;
const NAME_END = /\s?[,|•·–—(]|\s-\s|\s\d|\n/;

function shortTextsOf({ blocks, links }: ToldPage['content']): Set<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    if (text.length < 2 || text.length > MAX_SHORT_TEXT || found.size >= MAX_SHORT_TEXTS) return;
    found.add(foldShortText(text));
  };
  for (const { text } of links.slice(0, MAX_LINKS)) add(text);
  for (const { text } of blocks) {
    if (text.length <= MAX_SHORT_TEXT) add(text);
    else if (text.includes('\n')) for (const line of text.split('\n')) add(line);
  }
  return found;
}

/** Whom the footer's lines begin with. */
function footerNamesOf({ blocks }: ToldPage['content']): string[] {
  const names: string[] = [];
  for (const { text, region } of blocks) {
    if (region !== 'footer' || names.length >= MAX_FOOTER_NAMES || text.length > 200) continue;
    const bare = text.replace(/^(?:copyright\s?)?(?:©|\(c\))?\s?(?:(?:19|20)\d{2})?\s?/i, '');
    const end = NAME_END.exec(bare)?.index ?? bare.length;
    const name = bare.slice(0, end).trim();
    if (name.length > 3 && name.length < 80) names.push(name);
  }
  return names;
}

/** What the page's kind is told from. */
export function signalsOf(subject: Omit<ToldPage, 'page' | 'scope'>): PageSignals {
  const { content, extract, metas } = subject;
  const frame = frameOf(content.links);
  const headings = content.blocks
    .filter((block) => /^h[12]$/.test(block.tag))
    .map((block) => block.text.slice(0, 200));
  let opening = '';
  let textLength = 0;
  for (const block of content.blocks) {
    textLength += block.text.length;
    if (opening.length < 6_000) opening += `${block.text.toLowerCase()}\n`;
  }
  const titleParts = subject.title.split(/\s[|•·»—–-]\s|\s?\|\s?/).filter(Boolean);
  return {
    url: subject.url,
    registrableDomain: subject.request.registrableDomain,
    title: subject.title,
    siteNames: [
      ...siteNamesOf(subject, []),
      ...(titleParts.length > 1 && !NO_NAME.test(titleParts.at(-1) ?? '')
        ? [titleParts.at(-1) ?? '']
        : titleParts.filter((part) => part.length < 50)),
    ],
    metas,
    selfUrls: [extract.canonical, metas.get('og:url') ?? ''].filter(Boolean),
    schemaTypes: new Set(subject.nodes.flatMap(typesOf)),
    hasOwnOrganization: subject.organizations.length > 0,
    headings,
    frameLinks: frame
      .map((link) => link.text.toLowerCase())
      .filter((text) => text.length > 1 && text.length < 60),
    linkTexts: content.links.slice(0, MAX_LINKS).map((link) => link.text.toLowerCase().slice(0, 60)),
    shortTexts: shortTextsOf(content),
    footerNames: footerNamesOf(content),
    preCount: new Map(extract.tags).get('pre') ?? 0,
    contactLinkCount: content.links.filter(({ href }) => CONTACT_LINK.test(href)).length,
    hasByline: content.blocks.some(({ text }) => text.length < 80 && BYLINE.test(text)),
    framePaths: frame.map((link) => link.href.toLowerCase()),
    blockCount: content.blocks.length,
    textLength,
    opening,
    hasPasswordField: extract.hasPasswordField,
    linkCount: content.links.length,
    userLinkCount: new Set(content.links.filter((link) => USER_LINK.test(link.href)).map((link) => link.href))
      .size,
    language: subject.language,
    generator: metas.get('generator') ?? '',
    holders: subject.copyrights.map((line) => line.holder),
  };
}
