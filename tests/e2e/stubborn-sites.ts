import type { Site, SiteHandler } from '../browser/serve-sites.ts';
import { DEEPER_SITES, type MadeUpSite, madeUpPage } from './deeper-sites.ts';

/** What pages of real sites do instead of answering; each path its own way. */
const stubborn: SiteHandler = async (_, response, url) => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const bad: MadeUpSite = {
    ...(DEEPER_SITES['www.harrowpoint.example'] as MadeUpSite),
    name: 'Stubbornly',
    pages: { '/about': '', '/imprint': '', '/careers': '', '/press': '' },
  };
  switch (url.pathname) {
    case '/':
      response
        .writeHead(200, html)
        .end(
          madeUpPage(
            bad,
            '<h1>Billing software</h1><p>Stubbornly is a SaaS platform for finance teams of B2B companies.</p>',
          ),
        );
      return;
    case '/robots.txt':
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /press\n');
      return;
    case '/careers':
      response.writeHead(302, { location: 'https://jobs.elsewhere.example/stubbornly' }).end();
      return;
    case '/imprint':
      response.writeHead(404, html).end('gone');
      return;
    case '/about': {
      response.writeHead(200, html);
      // 30 MB, of which no more than the cap is taken in.
      const chunk = 'x'.repeat(1_000_000);
      for (let sent = 0; sent < 30 && !response.destroyed; sent += 1) {
        response.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
      return;
    }
    default:
      response.writeHead(500).end();
  }
};

const reluctantSite: MadeUpSite = {
  ...(DEEPER_SITES['www.harrowpoint.example'] as MadeUpSite),
  name: 'Reluctantly',
  pages: { '/about': '', '/imprint': '', '/careers': '', '/press': '' },
};

/** Pages behind a login, in another format, and without an end. */
const reluctant: SiteHandler = (_, response, url) => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  switch (url.pathname) {
    case '/':
      response
        .writeHead(200, html)
        .end(
          madeUpPage(
            reluctantSite,
            '<h1>Billing software</h1><p>Reluctantly is a SaaS platform for finance teams of B2B companies.</p>',
          ),
        );
      return;
    case '/imprint':
      response.writeHead(302, { location: '/login?next=imprint' }).end();
      return;
    case '/login':
      response.writeHead(200, html).end('<form><input type="password"></form>');
      return;
    case '/about':
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
      return;
    case '/careers':
      // The beginning of an answer, and never its end.
      response.writeHead(200, html).write('<!doctype html><title>Careers</title>');
      return;
    case '/press':
      response
        .writeHead(200, html)
        .end(
          madeUpPage(
            reluctantSite,
            '<h1>News</h1><p>In October 2026 Reluctantly raised $22 million in Series B funding.</p>',
          ),
        );
      return;
    default:
      response.writeHead(404).end();
  }
};

/** A page whose own policy lets nothing be fetched, and one without an origin. */
const shut = (policy: string): SiteHandler => {
  const site = { ...(DEEPER_SITES['www.harrowpoint.example'] as MadeUpSite), name: 'Shutwell' };
  return (_, response) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    response.writeHead(200, headers).end(madeUpPage(site, site.home.replaceAll('Harrowpoint', 'Shutwell')));
  };
};

export function stubbornSites(): Record<string, Site> {
  return {
    'www.stubbornly.example': stubborn,
    'www.reluctantly.example': reluctant,
    'www.shutwell.example': shut("connect-src 'none'"),
    'www.sandboxwell.example': shut('sandbox'),
  };
}
