import { loadedUrls } from './loaded-urls.ts';
import { type RuleOf, ruleIndex, rulesOfHost } from './rule-index.ts';
import type { TechnologySnapshot } from './snapshot.ts';
import { splitUrl, type UrlParts } from './split-url.ts';

export interface Resource extends UrlParts {
  /** A script or a style sheet: it makes the page, where a picture may be a guest's. */
  isCode: boolean;
  /** Where it was named when it was not loaded as far as one can see: in a snippet that loads it, or as a host to greet. */
  named?: 'inline' | 'hint';
}

const CODE_FILE = /\.(?:m?js|css)$/;
/** No .gif: that is what counting pixels are called. */
const PICTURE_FILE = /\.(?:svg|png|jpe?g|webp|avif|ico)$/i;
const STEM = /^[A-Za-z]+/;

/** Urls between two looks at the clock. */
const STRIDE = 100;

/** `isOver` = no time is left: the rest stays unseen. */
export function listResources(snapshot: TechnologySnapshot, isOver: () => boolean): Resource[] {
  const code = new Set(snapshot.code);
  const resources: Resource[] = [];
  for (const [at, url] of snapshot.resources.entries()) {
    if (at % STRIDE === 0 && isOver()) break;
    resources.push(...toResource(url, code.has(url)));
  }
  const seen = new Set(resources.map(({ host }) => host));
  const isAskedFor = (host: string) => !seen.has(host) && rulesOfHost(ruleIndex().host, host).length > 0;
  const loaded = snapshot.inlineScripts.flatMap((script) => (isOver() ? [] : loadedUrls(script, isAskedFor)));
  const hinted = snapshot.hints.flatMap((url) => toResource(url, false, 'hint'));
  return [
    ...resources,
    ...loaded.flatMap((url) => toResource(url, true, 'inline')),
    ...hinted.filter(({ host }) => !seen.has(host)),
  ];
}

function toResource(url: string, isCode: boolean, named?: Resource['named']): Resource[] {
  const parts = splitUrl(url.startsWith('//') ? `https:${url}` : url);
  return parts
    ? [{ ...parts, isCode: isCode || CODE_FILE.test(parts.path), ...(named ? { named } : {}) }]
    : [];
}

/** True when the rule takes the resource, seen among the others of the page. */
export function holdsResource(
  { rule, isBuilder, keepsFiles }: RuleOf<'host'>,
  resource: Resource,
  all: readonly Resource[],
): boolean {
  if (rule.pictures !== undefined) return countBeside(resource, all) >= rule.pictures;
  if (isBuilder && !resource.isCode) return false;
  if (!keepsFiles && PICTURE_FILE.test(resource.path)) return false;
  if (rule.path !== undefined && !resource.path.startsWith(rule.path)) return false;
  if (rule.file !== undefined && !resource.path.endsWith(`/${rule.file}`)) return false;
  if (rule.id === undefined) return true;
  const id = new URLSearchParams(resource.query).get('id') ?? '';
  return rule.id.some((prefix) => id.startsWith(prefix));
}

/**
 * The word with which the name of a script or a style sheet begins: "jquery" of "/js/jquery-3.7.min.js". In its own case: a
 * "Bootstrap.js" is what starts somebody's application.
 */
export function stemOf({ path, isCode }: Resource): string {
  return isCode ? (STEM.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '') : '';
}

/** How many different files of the same place the page shows. */
function countBeside({ host, path }: Resource, all: readonly Resource[]): number {
  const place = path.split('/', 2).join('/');
  const paths = all.filter((other) => other.host === host && other.path.startsWith(`${place}/`));
  return new Set(paths.map((other) => other.path)).size;
}
