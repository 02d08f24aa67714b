import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import type { TechnologyRule } from './definition.ts';
import { rateScan } from './rate-scan.ts';
import { ruleIndex, rulesOfHost } from './rule-index.ts';
import type { TechnologySnapshot } from './snapshot.ts';
import { splitUrl, type UrlParts } from './split-url.ts';

export type TechnologyFact = Fact<'technologies' | 'scan'>;

interface Find {
  id: string;
  class: 'runs' | 'hosted-on';
  confidence: number;
  source: SourceKind;
  quote: string;
}

/** How sure each carrier is. A cookie may stem from an earlier visit, and from another page of the site. */
const CONFIDENCE: Readonly<Record<TechnologyRule['on'], number>> = {
  host: 950,
  generator: 950,
  path: 930,
  inline: 900,
  form: 900,
  link: 900,
  cookie: 800,
};
const SOURCES: Readonly<Record<TechnologyRule['on'], SourceKind>> = {
  host: 'resource',
  path: 'resource',
  generator: 'meta',
  inline: 'html',
  form: 'html',
  cookie: 'html',
  link: 'link',
};
/** A vendor's own pages under the host on which its customers have theirs. */
const VENDOR_PAGES = new Set(
  'www about api app apps assets blog cdn careers community contact customers dev developer developers docs embed en faq features go help home info integrations jobs legal login news open partners pricing privacy product resources search security sign-in signup signin static status store support terms unsubscribe users widgets'.split(
    ' ',
  ),
);
const SCRIPT_OR_STYLE = /\.(?:js|css)$/;

/**
 * The tools that a page runs or that host a part of the company's presence, each with the host, the cookie's name or the
 * snippet that gave it away, and how much of what could have been seen was seen. Words about tools are never a find.
 */
export function matchTechnologies(snapshot: TechnologySnapshot): TechnologyFact[] {
  const best = new Map<string, Find>();
  for (const find of listFinds(snapshot)) {
    const known = best.get(find.id);
    if (!known || find.confidence > known.confidence) best.set(find.id, find);
  }
  const finds = [...best.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const scan: TechnologyFact = {
    attribute: 'scan',
    value: { technologies: rateScan(snapshot, new Set(best.keys())), scopes: [] },
    source: 'structure',
    quote: '',
    confidence: 1000,
  };
  return [...finds.map(toFact), scan];
}

function toFact({ id, class: grade, source, quote, confidence }: Find): TechnologyFact {
  return { attribute: 'technologies', value: [{ id, class: grade }], source, quote, confidence };
}

function* listFinds(snapshot: TechnologySnapshot): Generator<Find> {
  const rules = ruleIndex();
  for (const url of splitUrls(snapshot.resources)) {
    for (const { id, rule } of rulesOfHost(rules.host, url.host)) {
      if (matchesResource(rule, url)) yield found(id, rule, url.host);
    }
    const isOwn = isSameSite(url.host, snapshot.host) || SCRIPT_OR_STYLE.test(url.path);
    if (!isOwn) continue;
    for (const { id, rule } of rules.path) {
      if (url.path.includes(rule.text)) yield found(id, rule, `${url.host} ${rule.text}`);
    }
  }
  for (const url of splitUrls(snapshot.links)) {
    for (const { id, rule } of rulesOfHost(rules.link, url.host)) {
      const page = isSameSite(url.host, snapshot.host) ? '' : ownPage(rule, url);
      if (page !== '') yield found(id, rule, page);
    }
  }
  for (const url of splitUrls(snapshot.forms)) {
    for (const { id, rule } of rulesOfHost(rules.form, url.host)) yield found(id, rule, url.host);
  }
  yield* listTextFinds(snapshot);
}

function* listTextFinds(snapshot: TechnologySnapshot): Generator<Find> {
  for (const { id, rule } of ruleIndex().inline) {
    if (snapshot.inlineScripts.some((script) => script.includes(rule.text))) yield found(id, rule, rule.text);
  }
  for (const { id, rule } of ruleIndex().generator) {
    const generator = snapshot.generators.find((text) => beginsWith(text, rule.prefix));
    if (generator !== undefined) yield found(id, rule, generator);
  }
  for (const { id, rule } of ruleIndex().cookie) {
    const cookie = snapshot.cookieNames.find((name) => matchesCookie(rule.name, name));
    if (cookie !== undefined) yield found(id, rule, cookie);
  }
}

function found(id: string, rule: TechnologyRule, quote: string): Find {
  return {
    id,
    class: rule.on === 'link' ? 'hosted-on' : 'runs',
    confidence: CONFIDENCE[rule.on],
    source: SOURCES[rule.on],
    quote,
  };
}

function splitUrls(urls: readonly string[]): UrlParts[] {
  return urls.flatMap((url) => splitUrl(url) ?? []);
}

function matchesResource(rule: Extract<TechnologyRule, { on: 'host' }>, url: UrlParts): boolean {
  if (rule.path !== undefined && !url.path.startsWith(rule.path)) return false;
  if (rule.file !== undefined && !url.path.endsWith(`/${rule.file}`)) return false;
  if (rule.id === undefined) return true;
  const id = new URLSearchParams(url.query).get('id') ?? '';
  return rule.id.some((prefix) => id.startsWith(prefix));
}

/** The company's own page at a vendor's host; empty for the vendor's own pages. */
function ownPage(rule: Extract<TechnologyRule, { on: 'link' }>, url: UrlParts): string {
  if (rule.slug === 'subdomain') {
    const name = url.host.slice(0, -rule.host.length - 1);
    const own = name.split('.').at(0) ?? '';
    return name === '' || VENDOR_PAGES.has(own) ? '' : url.host;
  }
  const [slug = ''] = url.path.split('/').filter(Boolean);
  const isOwn = url.host === rule.host && slug.length > 1 && !VENDOR_PAGES.has(slug.toLowerCase());
  return isOwn ? `${url.host}/${slug}` : '';
}

/** By the last two labels: enough to tell a site's own hosts and a vendor's own pages from others'. */
function isSameSite(one: string, other: string): boolean {
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return one === other || (one !== '' && site(one) === site(other));
}

function beginsWith(text: string, prefix: string): boolean {
  return text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
}

function matchesCookie(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
