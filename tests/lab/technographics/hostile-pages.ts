import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';

// Pages that are built to hold the reader up, or to have it find what is not there.

/** Everything that a rule looks for, as text. */
export function everyLiteral(): string[] {
  return TECHNOLOGIES.flatMap(({ name, aliases = [], rules }) => [
    name,
    ...aliases,
    ...rules.flatMap((rule) => Object.values(rule).filter((value) => typeof value === 'string')),
    // What Cloudflare writes into a script is read in any text.
  ]).filter((text) => !text.includes('__CF$cv$params') && !text.startsWith('<!--'));
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** As a literal of a script in a page. */
export function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll('</', '<\\/');
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme</title></head><body>${body}</body></html>`;
}

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const AMBIGUOUS = 'Close Drift Front Heap Segment Outreach Lever ';

/** Name, address, markup; none of them shows a tool. */
export function hostilePages(): { id: string; url: string; html: string }[] {
  const texts = everyLiteral();
  const plain = escapeHtml(texts.join(' '));
  const code = scriptText(texts.join(' '));
  const home = 'https://www.acme.example/';
  return [
    {
      id: 'every literal',
      url: home,
      html: page(
        `<p title="${plain}">${plain}</p><script>/* ${texts.join(' ').replaceAll('*/', '')} */ var a = ${code};</script>` +
          `<script type="application/json">${code}</script>${texts.map((text) => `<a href="/x">${escapeHtml(text)}</a>`).join('')}`,
      ),
    },
    {
      id: '80 scripts of all snippets',
      url: home,
      html: page(many(80, () => `<script>var a = ${scriptText(texts.join(' ').slice(-7_900))};</script>`)),
    },
    {
      id: '100 kB of "<"',
      url: home,
      html: page(
        `<p>${'&lt;'.repeat(100_000)}</p><script>${'<'.repeat(100_000)}</script><a href="${'<'.repeat(100_000)}">x</a>`,
      ),
    },
    {
      id: '5,000 scripts',
      url: home,
      html: page(many(5_000, (at) => `<script async src="https://s${at}.globex.example/a.js"></script>`)),
    },
    {
      id: '5,000 scripts without a source',
      url: home,
      html: page(many(5_000, (at) => `<script>var x${at} = "hbspt forms create"; load(x${at});</script>`)),
    },
    {
      id: '100 urls of 64 kB',
      url: home,
      html: page(
        many(100, (at) => {
          const url = `https://u${at}.globex.example/${'a/'.repeat(32_000)}`;
          return `<img src="${url}" data-src="${url}b"><a href="${url}">x</a>`;
        }),
      ),
    },
    {
      id: '4,000 links to places',
      url: home,
      html: page(many(4_000, (at) => `<a href="https://boards.greenhouse.io/globex${at}">x</a>`)),
    },
    {
      id: 'hosts of a thousand labels',
      url: home,
      html: page(many(500, (at) => `<img src="https://${'a.'.repeat(900)}x${at}.globex.example/a.gif">`)),
    },
    {
      id: 'a page of jobs, 60 kB of names',
      url: `${home}careers`,
      html: page(`<p>${AMBIGUOUS.repeat(1_400)}</p>`),
    },
    {
      id: '20 ads of 20 kB',
      url: `${home}careers`,
      html: page(
        many(
          20,
          () =>
            `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', description: AMBIGUOUS.repeat(440) })}</script>`,
        ),
      ),
    },
  ];
}
