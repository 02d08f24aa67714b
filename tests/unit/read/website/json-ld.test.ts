import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BLOCKS } from '#lib/read/extract/json-ld-limits.ts';
import { readJsonLd, textOf, typesOf } from '#lib/read/website/structured/json-ld.ts';

test('graphs, arrays, nested nodes and type prefixes are read', () => {
  const { nodes } = readJsonLd([
    '{"@graph":[{"@type":"schema:Corporation","name":["Acme","A"]},{"@type":["Thing","https://schema.org/WebSite"],"publisher":{"@type":"Organization","name":{"@value":"B"}}}]}',
  ]);
  expect(nodes.map((node) => [typesOf(node), textOf(node, 'name')])).toEqual([
    [['Corporation'], 'Acme'],
    [['Thing', 'WebSite'], ''],
    [['Organization'], 'B'],
  ]);
});

test.each([
  '<!-- {"@type":"A"} -->',
  '\ufeff{"@type":"A"}',
  '{"@type":"A","b":"line\nbreak"}',
  '//<![CDATA[\n{"@type":"A"}\n//]]>',
  '{"@type":"A"};',
])('wrapping is taken off: %j', (text) => {
  expect(readJsonLd([text]).nodes).toHaveLength(1);
});

test('what is no JSON is counted and left', () => {
  expect(readJsonLd(['{oops', '{"@type":"A",}', '', '{"@type":"A"}'])).toMatchObject({
    broken: 3,
    partial: false,
  });
});

test('too deep, too long and too many are left out', () => {
  expect(readJsonLd([`${'['.repeat(100)}${']'.repeat(100)}`])).toMatchObject({ nodes: [], partial: true });
  expect(readJsonLd([`{"a":"${'x'.repeat(262_144)}"}`])).toMatchObject({ nodes: [], partial: true });
  expect(readJsonLd(Array.from({ length: MAX_BLOCKS + 5 }, () => '{"@type":"A"}'))).toMatchObject({
    partial: true,
  });
  expect(readJsonLd([`"${'[{'.repeat(100)}"`])).toMatchObject({ partial: false });
});

test('prototype keys stay data', () => {
  readJsonLd(['{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('any JSON and any text: never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (texts) => void readJsonLd(texts)),
    { numRuns: 1_000 },
  );
});
