import type { Fact } from '#lib/evidence/evidence.ts';
import { startBudget } from './budget.ts';
import { TECHNOLOGIES } from './catalog.ts';
import { type Find, foundByRule, foundInAd, impliedBy } from './find.ts';
import { hiredTools } from './hired-tools.ts';
import { snippetFinder } from './inline-snippets.ts';
import { ownPlace, type Place, placeOf } from './own-place.ts';
import { rateScan } from './rate-scan.ts';
import { holdsResource, listResources, type Resource, stemOf } from './resources.ts';
import { ruleIndex, rulesOfHost } from './rule-index.ts';
import { isSameSite, siteLabel, siteOf } from './site-of.ts';
import type { TechnologySnapshot } from './snapshot.ts';
import { splitUrl, splitUrls, type UrlParts } from './split-url.ts';

export type TechnologyFact = Fact<'technologies' | 'scan'>;

export interface TechnologyMatch {
  facts: TechnologyFact[];
  /** The time was up before all was looked at: what was found holds, silence says nothing. */
  isPartial: boolean;
}
type IsOver = () => boolean;

/** Links between two looks at the clock. */
const STRIDE = 100;
/** A link to a page of the own site, as it is written. */
const OWN_LINK = /^\/(?!\/)/;
const IMPLIED = new Map(TECHNOLOGIES.flatMap(({ id, implies }) => (implies ? [[id, implies] as const] : [])));

/**
 * The tools that a page runs, that host a part of the company's presence, or that its job ads ask for, each with the host,
 * the cookie's name, the snippet or the words that gave it away, and how much of what could have been seen was seen. Words
 * about tools are never a find but in job ads.
 */
export function matchTechnologies(
  snapshot: TechnologySnapshot,
  clock: () => number = () => 0,
): TechnologyMatch {
  const isOver = startBudget(clock);
  const best = new Map<string, Find>();
  const add = (find: Find) => {
    const known = best.get(find.id);
    if (!known || isSurer(find, known)) best.set(find.id, find);
  };
  for (const find of listFinds(snapshot, isOver)) add(find);
  for (const find of [...best.values()]) {
    if (find.class !== 'runs') continue;
    for (const id of IMPLIED.get(find.id) ?? []) if (best.get(id)?.class !== 'runs') add(impliedBy(find, id));
  }
  const finds = [...best.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const isPartial = isOver() || snapshot.isCut;
  const seen = new Set(finds.filter((find) => find.class === 'runs').map(({ id }) => id));
  const technologies = isPartial ? 0 : rateScan(snapshot, seen);
  const scan: TechnologyFact = {
    attribute: 'scan',
    value: { technologies, scopes: [] },
    source: 'structure',
    quote: '',
    confidence: 1000,
  };
  return { facts: [...finds.map(toFact), scan], isPartial };
}

function isSurer(one: Find, known: Find): boolean {
  if (known.class === 'hires-for' || one.class === 'hires-for') return known.class === 'hires-for';
  return one.confidence > known.confidence;
}

function toFact({ id, class: grade, source, quote, confidence }: Find): TechnologyFact {
  return { attribute: 'technologies', value: [{ id, class: grade }], source, quote, confidence };
}

/** The cheapest and surest first: what is cut off is the least. */
function* listFinds(snapshot: TechnologySnapshot, isOver: IsOver): Generator<Find> {
  const resources = listResources(snapshot, isOver);
  for (const resource of resources) {
    yield* listResourceFinds(resource, resources);
    if (isOver()) return;
  }
  const forms = splitUrls(snapshot.forms);
  for (const url of forms) {
    for (const { id, rule } of rulesOfHost(ruleIndex().form, url.host)) yield foundByRule(id, rule, url.host);
  }
  yield* listOwnPaths([...resources, ...forms], snapshot, isOver);
  yield* listMarks(snapshot);
  yield* listPlaces(snapshot, isOver);
  if (isOver()) return;
  yield* listSnippets(snapshot, isOver);
  if (isOver()) return;
  const own = [siteLabel(snapshot.host), ...snapshot.names];
  for (const tool of hiredTools(snapshot.jobs, own, isOver))
    yield foundInAd(tool, snapshot.jobs.ads.length > 0);
}

function* listResourceFinds(resource: Resource, all: readonly Resource[]): Generator<Find> {
  for (const entry of rulesOfHost(ruleIndex().host, resource.host)) {
    if (!holdsResource(entry, resource, all)) continue;
    yield foundByRule(entry.id, entry.rule, resource.host, resource.named ?? 'host');
  }
  for (const { id, rule } of ruleIndex().file.get(stemOf(resource)) ?? []) {
    yield foundByRule(id, rule, resource.path.slice(resource.path.lastIndexOf('/') + 1));
  }
}

/** Paths of the own site: all are scanned at once, and the few that hold a rule's text looked at. */
function* listOwnPaths(
  urls: readonly UrlParts[],
  { host: pageHost, links }: TechnologySnapshot,
  isOver: IsOver,
): Generator<Find> {
  const site = siteOf(pageHost);
  const isOwn = ({ host }: { host: string }) => host === site || host.endsWith(`.${site}`);
  const linked: Pick<UrlParts, 'host' | 'path'>[] = [];
  for (const [at, link] of links.entries()) {
    if (at % STRIDE === 0 && isOver()) return;
    const url = OWN_LINK.test(link) ? { host: pageHost, path: link } : splitUrl(link);
    if (url && isOwn(url)) linked.push(url);
  }
  const loaded = urls.filter(isOwn);
  const held = ruleIndex().scanPaths([...loaded, ...linked].map(({ path }) => path).join('\n'));
  for (const { id, rule } of ruleIndex().path) {
    if (!held.has(rule.text)) continue;
    if (isOver()) return;
    const holds = ({ path }: { path: string }) => path.includes(rule.text) && rule.re?.test(path) !== false;
    const url = loaded.find(holds) ?? (rule.linked ? linked.find(holds) : undefined);
    if (url) yield foundByRule(id, rule, `${url.host} ${rule.text}`);
  }
}

/** Links to the company's own places at vendors: all places of a vendor are judged together, so all must be seen. */
function* listPlaces(snapshot: TechnologySnapshot, isOver: IsOver): Generator<Find> {
  const places = new Map<string, { rule: Parameters<typeof placeOf>[0]; places: Place[] }>();
  if (snapshot.isCut) return;
  for (const [at, link] of snapshot.links.entries()) {
    if (at % STRIDE === 0 && isOver()) return;
    const url = splitUrl(link);
    if (!url) continue;
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
    if (own) yield foundByRule(id, rule, own.page);
  }
}

function* listSnippets({ inlineScripts }: TechnologySnapshot, isOver: IsOver): Generator<Find> {
  const held = ruleIndex().scanScripts(inlineScripts.join('\n'));
  if (held.size === 0) return;
  const holds = snippetFinder(inlineScripts, isOver);
  for (const entry of ruleIndex().inline) {
    if (!held.has(entry.word)) continue;
    if (isOver()) return;
    if (holds(entry)) yield foundByRule(entry.id, entry.rule, entry.rule.text);
  }
}

/** What the page says of itself: its generator, its cookies, marks of its frame. */
function* listMarks({ generators, cookieNames, markers }: TechnologySnapshot): Generator<Find> {
  for (const { id, rule } of ruleIndex().generator) {
    const generator = generators.find((text) => beginsWith(text, rule.prefix));
    if (generator !== undefined) yield foundByRule(id, rule, generator);
  }
  for (const { id, rule } of ruleIndex().cookie) {
    const cookie = cookieNames.find((name) => matchesCookie(rule.name, name));
    if (cookie !== undefined) yield foundByRule(id, rule, cookie);
  }
  for (const { id, rule } of ruleIndex().marker) {
    if (markers.includes(rule.text)) yield foundByRule(id, rule, rule.text);
  }
}

function beginsWith(text: string, prefix: string): boolean {
  return text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
}

function matchesCookie(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
