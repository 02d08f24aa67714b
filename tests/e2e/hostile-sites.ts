import type { SiteHandler } from '../browser/serve-sites.ts';
import { hugeJsonLdPage, manyNodesPage } from '../lab/heavy-pages.ts';

const COMPANY = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Acme Pumps',
  legalName: 'Acme Pumps GmbH',
  address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE' },
};

function page(head: string, body: string, jsonLd: unknown = COMPANY): string {
  const data = jsonLd === null ? '' : `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme Pumps</title>
    <meta name="description" content="Pumps for water works">${data}${head}</head>
    <body><h1>Acme Pumps</h1><p>We build pumps for water works. Book a demo.</p>${body}
    <footer>© 2026 Acme Pumps GmbH</footer></body></html>`;
}

/** Forms whose fields stand in the place of the form's own members. */
const CLOBBER = [
  ...[
    'attributes',
    'children',
    'childNodes',
    'textContent',
    'getAttribute',
    'parentNode',
    'tagName',
    'nodeType',
  ],
  ...['firstChild', 'nextSibling', 'querySelectorAll', 'hasAttribute', 'innerText', 'id', 'className'],
].map((name) => `<form id="f-${name}"><input name="${name}"></form>`);
const CLOBBER_DOCUMENT = [
  'cookie',
  'body',
  'head',
  'forms',
  'links',
  'querySelector',
  'getElementsByTagName',
  'title',
]
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');

const OVERRIDES = `<script>
  const lie = () => 'Evil Corp';
  for (const name of ['map', 'filter', 'flatMap', 'push', 'slice', 'at']) Array.prototype[name] = lie;
  JSON.parse = lie; JSON.stringify = lie;
  String.prototype.replace = lie; String.prototype.trim = lie; RegExp.prototype.test = lie;
  for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName']) Document.prototype[name] = lie;
  Element.prototype.getAttribute = lie;
  Object.defineProperty(Node.prototype, 'textContent', { get: lie });
  Object.defineProperty(Document.prototype, 'title', { get: lie });
  Object.freeze(Object.prototype);
</script>`;

const BIDI = '\u202eevil\u202c\u200b';
const MARKUP_NAME = `<img src=x onerror="document.title='broken'">Acme${BIDI}${'A'.repeat(1_000_000)}`;

const POLLUTION = `<script type="application/ld+json">
  {"@context":"https://schema.org","@type":"Organization","name":"Acme Pumps","__proto__":{"polluted":1},
   "constructor":{"prototype":{"polluted":1}}}</script>`;

function deepJson(depth: number): string {
  return `<script type="application/ld+json">${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}</script>
    <script type="application/ld+json">${'['.repeat(depth)}1${']'.repeat(depth)}</script>`;
}

/** One host a page; each is a company's page that tries to break, mislead or use its reader. */
export const HOSTILE_PAGES: Readonly<Record<string, string>> = {
  'clean.example': page('', ''),
  'clobbered.example': page('', CLOBBER.join('') + CLOBBER_DOCUMENT),
  'overridden.example': page(OVERRIDES, ''),
  'markup-name.example': page('', '', { ...COMPANY, name: MARKUP_NAME }),
  'polluting.example': page(POLLUTION, '', null),
  // Once under the cap on size, where only the scan for depth stops it, and once a million levels deep.
  'deep-json.example': page(deepJson(40_000) + deepJson(1_000_000), ''),
  'broken-json.example': page(
    '<script type="application/ld+json">{"@type":"Organization",,}</script>'.repeat(1_000),
    '',
  ),
  'stranger.example': page('', '', {
    ...COMPANY,
    name: 'Globex',
    url: 'https://www.globex.example/',
    numberOfEmployees: 90_000,
  }),
  // Five companies, each with the page's own address, none with its name.
  'crowd.example': page('', '', {
    '@context': 'https://schema.org',
    '@graph': ['Globex', 'Initech', 'Umbrella', 'Hooli', 'Soylent'].map((name, index) => ({
      '@type': 'Organization',
      name,
      url: 'https://crowd.example/',
      numberOfEmployees: (index + 1) * 10_000,
      address: { '@type': 'PostalAddress', addressCountry: ['US', 'GB', 'FR', 'IT', 'ES'][index] },
    })),
  }),
  // White on a picture, as many pages greet their visitors.
  'shown.example': page(
    '<style>.stage{position:relative}.stage img{position:absolute;inset:0}.front{position:relative;color:#fff}</style>',
    '<section class="stage"><img alt=""><div class="front"><p>We have 10,000 employees.</p></div></section>',
  ),
  'shown-on-dark.example': page(
    '<style>.dark{background:#111}.front{color:#fff}</style>',
    '<section class="dark"><div class="front"><p>We have 10,000 employees.</p></div></section>',
  ),
  'shown-on-gradient.example': page(
    '<style>.sky{background:linear-gradient(#036,#012)}.front{color:#fff}</style>',
    '<section class="sky"><div class="front"><p>We have 10,000 employees.</p></div></section>',
  ),
  'hidden.example': page(
    `<style>.off{position:absolute;left:-9999px}.none{display:none}.unseen{visibility:hidden}.clear{opacity:0}
     .tiny{font-size:0}.ink{color:#123456;background:#123456}.closed{content-visibility:hidden}
     .white{color:#fff}.pale{color:#fdfdfd}.dark{background:#111}.dark p{color:#141414}
     .clip{position:absolute;clip:rect(0 0 0 0);overflow:hidden}.cut{clip-path:inset(50%)}</style>`,
    `<div style="display:none">We have 10,000 employees.</div><p class="off">We have 10,000 employees.</p>
     <p hidden>We employ 10,000 people.</p><p style="font-size:0">We employ 10,000 people.</p>
     <p class="none">We have 10,000 employees.</p><p class="unseen">We have 10,000 employees.</p>
     <div class="clear"><p>We have 10,000 employees.</p></div><p class="tiny">We have 10,000 employees.</p>
     <p class="ink">We have 10,000 employees.</p><div class="closed"><p>We have 10,000 employees.</p></div>
     <p class="white">We have 10,000 employees.</p><div class="white"><div><p>We have 10,000 employees.</p></div></div>
     <p class="pale">We have 10,000 employees.</p><div class="dark"><div><p>We have 10,000 employees.</p></div></div>
     <p class="clip">We have 10,000 employees.</p><div class="cut"><p>We have 10,000 employees.</p></div>
     <template><p>We have 10,000 employees.</p></template><noscript>We have 10,000 employees.</noscript>`,
  ),
  'xn--cme-8cd.example': page('', ''),
  'many-nodes.example': manyNodesPage(200_000),
  'huge-json.example': hugeJsonLdPage(5_000_000),
  'vast-json.example': hugeJsonLdPage(50_000_000),
};

/** Serves the hostile pages. */
export function hostileSites(): Record<string, SiteHandler> {
  return Object.fromEntries(
    Object.entries(HOSTILE_PAGES).map(([host, html]) => [
      host,
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      },
    ]),
  );
}
