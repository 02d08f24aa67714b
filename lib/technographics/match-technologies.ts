import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import type { TechnologyRule } from './definition.ts';
import { snippetFinder } from './inline-snippets.ts';
import { ownPlace, type Place, placeOf } from './own-place.ts';
import { rateScan } from './rate-scan.ts';
import { holdsResource, listResources } from './resources.ts';
import { ruleIndex, rulesOfHost } from './rule-index.ts';
import { isSameSite, siteOf } from './site-of.ts';
import type { TechnologySnapshot } from './snapshot.ts';
import { splitUrls } from './split-url.ts';

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
  const resources = listResources(snapshot);
  const site = siteOf(snapshot.host);
  for (const resource of resources) {
    for (const { id, rule, isBuilder } of rulesOfHost(rules.host, resource.host)) {
      if (holdsResource({ rule, isBuilder }, resource, resources)) {
        yield found(id, rule, resource.host, resource.isLoader ? 'inline' : 'host');
      }
    }
    if (resource.host !== site && !resource.host.endsWith(`.${site}`)) continue;
    for (const { id, rule } of rules.path) {
      if (resource.path.includes(rule.text)) yield found(id, rule, `${resource.host} ${rule.text}`);
    }
  }
  yield* listPlaces(snapshot);
  for (const url of splitUrls(snapshot.forms)) {
    for (const { id, rule } of rulesOfHost(rules.form, url.host)) yield found(id, rule, url.host);
  }
  yield* listTextFinds(snapshot);
}

/** Links to the company's own places at vendors: all places of a vendor are judged together. */
function* listPlaces(snapshot: TechnologySnapshot): Generator<Find> {
  const places = new Map<string, { rule: TechnologyRule; places: Place[] }>();
  for (const url of splitUrls(snapshot.links)) {
    for (const { id, rule } of rulesOfHost(ruleIndex().link, url.host)) {
      const place = isSameSite(url.host, snapshot.host) ? null : placeOf(rule, url);
      if (!place) continue;
      const known = places.get(id) ?? { rule, places: [] };
      known.places.push(place);
      places.set(id, known);
    }
  }
  for (const [id, { rule, places: listed }] of places) {
    const own = ownPlace(listed, snapshot.host, snapshot.names);
    if (own) yield found(id, rule, own.page);
  }
}

function* listTextFinds(snapshot: TechnologySnapshot): Generator<Find> {
  const holds = snippetFinder(snapshot.inlineScripts);
  for (const { id, rule } of ruleIndex().inline) {
    if (holds(rule)) yield found(id, rule, rule.text);
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

function found(id: string, rule: TechnologyRule, quote: string, carrier = rule.on): Find {
  return {
    id,
    class: rule.on === 'link' ? 'hosted-on' : 'runs',
    confidence: CONFIDENCE[carrier],
    source: SOURCES[carrier],
    quote,
  };
}

function beginsWith(text: string, prefix: string): boolean {
  return text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
}

function matchesCookie(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
