import { listResources } from '#lib/technographics/resources.ts';
import { siteOf } from '#lib/technographics/site-of.ts';
import { skeletonOf } from '#lib/technographics/skeleton.ts';
import type { TechnologySnapshot } from '#lib/technographics/snapshot.ts';
import { splitUrls } from '#lib/technographics/split-url.ts';
import type { TextKind } from './rule-patterns.ts';

/** What a page shows, as texts over which regular expressions run. */
export type PageTexts = Readonly<Record<TextKind, readonly string[]>>;

const OWN_LINK = /^\/(?!\/)/;

/**
 * Everything that a pattern cannot do is done for it here: urls are made absolute and told apart by what loaded them, paths
 * of the own site are picked out, comments and texts are taken out of scripts. Our engine does all that in its own time.
 */
export function pageTexts(snapshot: TechnologySnapshot): PageTexts {
  const resources = listResources(snapshot, () => false);
  const forms = splitUrls(snapshot.forms);
  const site = siteOf(snapshot.host);
  const isOwn = ({ host }: { host: string }) => host === site || host.endsWith(`.${site}`);
  const linked = snapshot.links
    .flatMap((link) =>
      OWN_LINK.test(link) ? [{ host: snapshot.host, path: link }] : splitUrls([link]).slice(0, 1),
    )
    .filter(isOwn);
  return {
    resources: resources.map(
      ({ isCode, host, path, query }) =>
        `${isCode ? 'code' : 'file'} https://${host}${path}${query === '' ? '' : `?${query}`}`,
    ),
    paths: [
      ...[...resources, ...forms].filter(isOwn).map(({ path }) => `own ${path}`),
      ...linked.map(({ path }) => `link ${path}`),
    ],
    forms: forms.map(({ host }) => host),
    snippets: snapshot.inlineScripts.map(skeletonOf),
    scripts: snapshot.inlineScripts,
    generators: snapshot.generators,
    cookies: snapshot.cookieNames,
    markers: snapshot.markers,
  };
}
