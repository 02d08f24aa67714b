import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SiteHandler } from '../browser/serve-sites.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/linkedin/', import.meta.url));

/** The hand-written pages by the path at which LinkedIn would show them. */
export const LINKEDIN_PATHS: Readonly<Record<string, string>> = {
  '/company/brightwell-analytics/': 'member-2021',
  '/company/harbor-freightways/': 'member-2017',
  '/company/talgrund-werke/': 'member-dash',
  '/company/pelican-ops/': 'member-top-card',
  '/company/quillmark/': 'server-driven',
  '/company/northgate-foods/': 'guest-graph',
  '/sales/company/4100001': 'sales-account',
  '/in/petra-person/': 'profiles/components',
};

export function linkedinPage(path: string): string {
  const name = LINKEDIN_PATHS[path];
  if (name === undefined) throw new Error(`no LinkedIn page at ${path}`);
  return readFileSync(`${FOLDER}${name}.html`, 'utf8');
}

/** Serves the hand-written pages as www.linkedin.com, each changed by `change`. */
export function linkedinCopy(change: (html: string, path: string) => string = (html) => html): SiteHandler {
  return (_, response, { pathname }) => {
    if (LINKEDIN_PATHS[pathname] === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(change(linkedinPage(pathname), pathname));
  };
}
