import type { PageSignals } from '../page-kind/page-signals.ts';
import type { CopyrightLine } from './copyright.ts';
import { textOf, typesOf } from './json-ld.ts';
import type { Reading } from './reading.ts';

/** Names that the page gives to its site, before it is known which of them is right. */
export function siteNamesOf(reading: Reading, copyrights: readonly CopyrightLine[]): string[] {
  const names = [reading.metas.get('og:site_name') ?? '', reading.metas.get('application-name') ?? ''];
  for (const node of reading.nodes) if (typesOf(node).includes('WebSite')) names.push(textOf(node, 'name'));
  for (const line of copyrights) names.push(line.holder);
  return names.filter((name) => name.length > 1 && name.length < 100);
}

/** What stands in a title's last part instead of the site's name. */
const NO_NAME =
  /^(?:(?:official (?:web)?site|site (?:web )?officiel|offizielle (?:web|internet)?seite|sito (?:web )?(?:ufficiale|istituzionale)|(?:sitio|página|portal) (?:web )?oficial|officiële (?:web)?site|home ?(?:page)?|accueil|startseite|inicio|início)\s?)$/i;

/** Paths under which communities keep their members. */
const USER_LINK =
  /(?:^|\/)(?:u|users?|members?|profiles?|usuario|benutzer|mitglied)[/?](?:id=|u=)?[\w.-]{2}|\/~[\w.-]{2}|(?:memberlist|member|profile)\.php\?/i;

/** What the page's kind is told from. */
export function signalsOf(reading: Reading, copyrights: readonly CopyrightLine[]): PageSignals {
  const { content, extract, metas } = reading;
  const frame = content.links.filter(
    (link) => link.region === 'header' || link.region === 'nav' || link.region === 'footer',
  );
  const headings = content.blocks
    .filter((block) => /^h[12]$/.test(block.tag))
    .map((block) => block.text.slice(0, 200));
  let opening = '';
  let textLength = 0;
  for (const block of content.blocks) {
    textLength += block.text.length;
    if (opening.length < 6_000) opening += `${block.text.toLowerCase()}\n`;
  }
  const titleParts = reading.title.split(/\s[|•·»—–-]\s|\s?\|\s?/).filter(Boolean);
  return {
    url: reading.url,
    registrableDomain: reading.request.registrableDomain,
    title: reading.title,
    siteNames: [
      ...siteNamesOf(reading, []),
      ...(titleParts.length > 1 && !NO_NAME.test(titleParts.at(-1) ?? '')
        ? [titleParts.at(-1) ?? '']
        : titleParts.filter((part) => part.length < 50)),
    ],
    metas,
    selfUrls: [extract.canonical, metas.get('og:url') ?? ''].filter(Boolean),
    schemaTypes: new Set(reading.nodes.flatMap(typesOf)),
    hasOwnOrganization: reading.organizations.length > 0,
    headings,
    frameLinks: frame
      .map((link) => link.text.toLowerCase())
      .filter((text) => text.length > 1 && text.length < 60),
    framePaths: frame.map((link) => link.href.toLowerCase()),
    blockCount: content.blocks.length,
    textLength,
    opening,
    hasPasswordField: extract.hasPasswordField,
    linkCount: content.links.length,
    userLinkCount: new Set(content.links.filter((link) => USER_LINK.test(link.href)).map((link) => link.href))
      .size,
    language: reading.language,
    generator: metas.get('generator') ?? '',
    holders: copyrights.map((line) => line.holder),
  };
}
