import type { SiteHandler } from '../browser/serve-sites.ts';

const HOST = 'www.pellworth.example';
const UUID = '5f0c1d2e-3b4a-4c5d-8e6f-70819a2b3c4d';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwZXRyYSJ9.c2lnbmF0dXJl';

/** Parameters by which senders, shops and applications recognize a person or a visit, each with what must not be kept. */
const PARAMETERS: readonly string[] = [
  'utm_source=petra-mailing',
  'utm_campaign=petra-spring',
  'utm_term=petra-person',
  'gclid=Cj0petraGclid',
  'fbclid=IwARpetra',
  'msclkid=petra5d1',
  'li_fat_id=petra-fat',
  'mc_eid=petra7f2',
  'mkt_tok=petraNTM4',
  '_hsenc=p2ANpetra',
  '_hsmi=petra1188',
  'hsCtaTracking=petra-cta',
  'vero_id=petra-vero',
  'oly_enc_id=petraOly',
  'wickedid=petraWick',
  '_ga=2.1.petra.1',
  '_gl=1*petra*_ga',
  'ref=petra-person',
  'referrer=petra-newsletter',
  'affiliate=petra-aff',
  'email=petra%40pellworth.example',
  'e=petra%40pellworth.example',
  'user=petra',
  'username=petra.person',
  'userid=petra-77',
  'uid=petra-78',
  'contact=petra-79',
  'lead=petra-80',
  'recipient=petra-81',
  'firstname=Petra',
  'name=Petra%20Person',
  'phone=%2B49petra30',
  'sid=petra-sid',
  'PHPSESSID=petra-php',
  'session=petra-session',
  'sessionid=petra-sessionid',
  'token=petra-token',
  'access_token=petra-access',
  'id_token=petra-id',
  'code=petra-code',
  'state=petra-state',
  'signature=petra-sig',
  'key=petra-key',
  'hash=petra-hash',
  'invite=petra-invite',
  'q=petra+person',
  'search=petra+salary',
  's=petra',
  'redirect=https%3A%2F%2Fpetra.example%2F',
  // Names that select a page, with what selects none.
  'id=petra-person',
  'p=petra7',
  'page=petra_person',
  'section=Petra%20Person',
  'lang=petra-person',
];

/** Other places of an address in which a person or a visit can stand. */
const ELSEWHERE: readonly string[] = [
  '/about#petra-person',
  '/about#access_token=petra-fragment',
  '/about;jsessionid=petra-path',
  `/unsubscribe/petra@pellworth.example/`,
  `/invite/${UUID}`,
  `/magic/${JWT}`,
];

export const PERSONAL_VISITS: readonly string[] = [
  ...PARAMETERS.map((parameter, at) => `https://${HOST}${at % 2 === 0 ? '/' : '/about'}?${parameter}`),
  ...ELSEWHERE.map((place) => `https://${HOST}${place}`),
];

/** What of those addresses is somebody's. */
export const PERSONAL_TRACES: readonly RegExp[] = [
  /petra/i,
  new RegExp(UUID),
  /eyJ/,
  /utm_|clid|jsessionid|access_token/i,
];

/** A company's page that repeats the address of the visit wherever pages do: own links, canonical, share tags, JSON-LD. */
export const personalSite: Record<string, SiteHandler> = {
  [HOST]: (_, response, url) => {
    const here = url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const inJson = JSON.stringify({
      ...{ '@context': 'https://schema.org', '@type': 'Organization', name: 'Pellworth', url: url.href },
      ...{ numberOfEmployees: 320, sameAs: [`https://www.linkedin.com/company/pellworth${url.search}`] },
    }).replaceAll('<', '\\u003c');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><head><title>Pellworth | Pumps</title>
<link rel="canonical" href="${here}"><meta property="og:url" content="${here}">
<meta property="og:site_name" content="Pellworth"><script type="application/ld+json">${inJson}</script></head>
<body><nav><a href="${here}">Home</a><a href="/about${url.search.replaceAll('"', '')}">About us</a><a href="/careers${url.search.replaceAll('"', '')}">Careers</a></nav>
<h1>Pellworth makes pumps</h1><p>Pellworth has 320 employees in Leeds.</p>
<footer>© 2026 Pellworth, Inc.</footer></body></html>`);
  },
};
