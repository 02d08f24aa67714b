import type { TechnologyRule } from './definition.ts';
import { loadedUrls } from './loaded-urls.ts';
import { ruleIndex, rulesOfHost } from './rule-index.ts';
import type { TechnologySnapshot } from './snapshot.ts';
import { splitUrl, type UrlParts } from './split-url.ts';

export interface Resource extends UrlParts {
  /** A script or a style sheet: it makes the page, where a picture may be a guest's. */
  isCode: boolean;
  /** Named by a snippet that loads it, and perhaps not loaded yet. */
  isLoader: boolean;
}

interface HostRule {
  rule: Extract<TechnologyRule, { on: 'host' }>;
  /** The rule is about a site builder or a shop system. */
  isBuilder: boolean;
}

const CODE_FILE = /\.(?:m?js|css)$/;

export function listResources(snapshot: TechnologySnapshot): Resource[] {
  const code = new Set(snapshot.code);
  const resources = snapshot.resources.flatMap((url) => toResource(url, code.has(url), false));
  const seen = new Set(resources.map(({ host }) => host));
  const isAskedFor = (host: string) => !seen.has(host) && rulesOfHost(ruleIndex().host, host).length > 0;
  const loaded = snapshot.inlineScripts.flatMap((script) => loadedUrls(script, isAskedFor));
  return [...resources, ...loaded.flatMap((url) => toResource(url, true, true))];
}

function toResource(url: string, isCode: boolean, isLoader: boolean): Resource[] {
  const parts = splitUrl(url.startsWith('//') ? `https:${url}` : url);
  return parts ? [{ ...parts, isCode: isCode || CODE_FILE.test(parts.path), isLoader }] : [];
}

/** True when the rule takes the resource, seen among the others of the page. */
export function holdsResource(
  { rule, isBuilder }: HostRule,
  resource: Resource,
  all: readonly Resource[],
): boolean {
  if (rule.pictures !== undefined) return countBeside(resource, all) >= rule.pictures;
  if (isBuilder && !resource.isCode) return false;
  if (rule.path !== undefined && !resource.path.startsWith(rule.path)) return false;
  if (rule.file !== undefined && !resource.path.endsWith(`/${rule.file}`)) return false;
  if (rule.id === undefined) return true;
  const id = new URLSearchParams(resource.query).get('id') ?? '';
  return rule.id.some((prefix) => id.startsWith(prefix));
}

/** How many different files of the same place the page shows. */
function countBeside({ host, path }: Resource, all: readonly Resource[]): number {
  const place = path.split('/', 2).join('/');
  const paths = all.filter((other) => other.host === host && other.path.startsWith(`${place}/`));
  return new Set(paths.map((other) => other.path)).size;
}
