import type { Site, SiteHandler } from '../browser/serve-sites.ts';
import { DEEPER_SITES, type MadeUpSite, madeUpPage } from './deeper-sites.ts';

const MODEL = DEEPER_SITES['www.harrowpoint.example'] as MadeUpSite;

/** A company's page under every path, as other companies' pages look. */
function company(name: string): SiteHandler {
  const site = { ...MODEL, name };
  return (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(madeUpPage(site, MODEL.home.replaceAll('Harrowpoint', name)));
  };
}

/** Two companies, and one behind a login. */
export const UNASKED_NAMES = {
  'harrowpoint.example': 'Harrowpoint',
  'quillbrook.example': 'Quillbrook',
} as const;

export function unaskedSites(): Record<string, Site> {
  return {
    'www.harrowpoint.example': company('Harrowpoint'),
    'www.quillbrook.example': company('Quillbrook'),
    'app.quillbrook.example': company('Quillbrook'),
  };
}
