import { describe, expect, test } from 'vitest';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { EMPTY } from './empty-snapshot.ts';

const HOSTS = TECHNOLOGIES.flatMap(({ id, rules }) =>
  rules.flatMap((rule) => (rule.on === 'host' ? [{ id, host: rule.host, pictures: rule.pictures }] : [])),
);
const ALL = TECHNOLOGIES.map(({ id, name }) => ({ id, name }));

function find(part: Partial<typeof EMPTY>): string[] {
  return matchTechnologies({ ...EMPTY, ...part }).facts.flatMap((fact) =>
    fact.attribute === 'technologies' ? fact.value.map(({ id }) => id) : [],
  );
}

describe('near misses of every tool', () => {
  test.each(ALL)('$id: its name in code, an integration page, a bare vendor link, a logo', ({ id, name }) => {
    const found = find({
      links: [`https://www.acme.example/integrations/${id}`, `/partners/${id}`, `https://www.${id}.example/`],
      resources: [`https://www.acme.example/logos/${id}.svg`, `https://cdn.acme.example/img/${id}-logo.png`],
      inlineScripts: [
        `var tools = [${JSON.stringify(name)}]; show(${JSON.stringify(`We work with ${name}`)})`,
      ],
    });
    expect(found).toEqual([]);
  });

  const keepers = new Set(
    TECHNOLOGIES.filter((tool) => tool.categories.includes('hosting')).map(({ id }) => id),
  );
  test.each(HOSTS.filter(({ id, pictures }) => pictures === undefined && !keepers.has(id)))(
    '$id: a picture hot-linked from $host',
    ({ id, host }) => {
      expect(find({ resources: [`https://${host}/press/logo.png`] })).not.toContain(id);
    },
  );
});

describe('hostile pages', () => {
  const everything = TECHNOLOGIES.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.on === 'inline' || rule.on === 'path' ? [rule.text] : [])),
  ).join(' ');

  test('every literal in a comment or in a text finds nothing', () => {
    const sample = everything.replaceAll('__CF$cv$params=', '');
    expect(find({ inlineScripts: [`/* ${sample} */`, `var text = ${JSON.stringify(sample)}`] })).toEqual([]);
  });

  test('when the time is up the rest is left, and silence says nothing', () => {
    let now = 0;
    const match = matchTechnologies(
      {
        ...EMPTY,
        resources: Array.from({ length: 5_000 }, (_, at) => `https://${'a.'.repeat(50)}${at}.example/`),
      },
      () => now++,
    );
    expect(match.isPartial).toBe(true);
    expect(match.facts).toMatchObject([{ attribute: 'scan', value: { technologies: 0 } }]);
  });
});
