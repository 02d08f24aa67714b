// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, test } from 'vitest';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { visibilityOf } from '#lib/technographics/visibility.ts';
import { ACME, lookAt } from './look-at-page.ts';
import { traceOf } from './rule-markup.ts';

const SEEN = TECHNOLOGIES.filter(({ rules }) => rules.length > 0);
const HIRED = TECHNOLOGIES.filter((tool) => visibilityOf(tool) === 'jobs');
/** What keeps everybody's files shows by any of them; a content store by several. */
const KEEPERS = new Set(
  TECHNOLOGIES.filter(
    ({ categories, rules }) =>
      categories.includes('hosting') || rules.some((rule) => rule.on === 'host' && rule.pictures === 1),
  ).map(({ id }) => id),
);

type Tool = (typeof TECHNOLOGIES)[number];
const hostsOf = (tool: Tool) => [
  ...new Set(tool.rules.flatMap((rule) => ('host' in rule ? [rule.host] : []))),
];
const postingOf = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: 'Analyst',
    description: `<p>You have experience with ${name} and like water.</p>`,
  })}</script>`;

test('every tool has a page or an ad that shows it, or is said to be seen nowhere', () => {
  const nowhere = TECHNOLOGIES.filter((tool) => visibilityOf(tool) === 'never').map(({ id }) => id);
  expect(SEEN.length + HIRED.length + nowhere.length).toBe(TECHNOLOGIES.length);
  expect(nowhere).toEqual(['make', 'moz', 'phrase']);
});

describe("a company's page with the tool on it", () => {
  test.each(SEEN)('$id', ({ id, rules }) => {
    for (const rule of rules) {
      const wanted = { id, class: rule.on === 'link' ? 'hosted-on' : 'runs' };
      expect(lookAt(traceOf(rule)), JSON.stringify(rule)).toContainEqual(wanted);
    }
  });
});

describe('a job ad that asks for it', () => {
  test.each(HIRED)('$id', ({ id, name }) => {
    expect(lookAt({ head: postingOf(name) })).toContainEqual({ id, class: 'hires-for' });
  });
});

/** The name in prose, a page about the integration, a bare link to the vendor, a wall of logos. */
function mentions({ id, name }: Tool, hosts: readonly string[]): string {
  return `<p>We moved from ${name} to paper. ${hosts.join(', ')}</p>
<h2>${name} integration</h2><p>Connect ${name} to Acme.</p><img src="/img/integrations/${id}.png" alt="${name}">
<a href="/integrations/${id}">${name}</a><a href="/docs/${id}">Set up</a>
${hosts.map((host) => `<a href="https://${host}">${name}</a><a href="https://${host}/">x</a>`).join('')}
<ul class="customers"><li><img src="/logos/${id}.svg" alt="${name}"></li>
<li><img src="https://cdn.acme.example/${id}-logo.png" alt="${name}"></li></ul>`;
}

function othersPlaces({ rules }: Tool): string {
  const places = rules.flatMap((rule) => {
    if (rule.on !== 'link') return [];
    return ['globex', 'initech'].map((other) =>
      rule.slug === 'path'
        ? `https://${rule.host}/${rule.under ? `${rule.under}/` : ''}${other}`
        : `https://${other}.${rule.host}/x`,
    );
  });
  return places.map((url) => `<a href="${url}">A customer of ours</a>`).join('');
}

describe('what only looks like it finds nothing', () => {
  test.each(TECHNOLOGIES)('$id', (tool) => {
    const hosts = hostsOf(tool);
    expect(lookAt({ body: mentions(tool, hosts) }, `${ACME}integrations/${tool.id}`)).toEqual([]);
    const places = othersPlaces(tool);
    if (places !== '') expect(lookAt({ body: places }), "other people's place").toEqual([]);
    const pictures = hosts.map((host) => `<img src="https://${host}/press/logo.png">`).join('');
    const shown = lookAt({ body: pictures }).filter(({ id }) => !KEEPERS.has(id));
    expect(shown, 'a hot-linked picture').toEqual([]);
  });
});
