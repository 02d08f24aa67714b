import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BLOCKS } from '#lib/read/extract/json-ld-limits.ts';
import { readJsonLd, textOf, typesOf } from '#lib/read/website/structured/json-ld.ts';
import { parseLeniently } from '#lib/read/website/structured/lenient-json.ts';

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

test.each<[name: string, text: string, names: string[]]>([
  ['a comma too many', '{"name":"A","b":[1,2,],}', ['A']],
  ['two commas', '{"name":"A",,"b":1}', ['A']],
  ['a comment', '{"name":"A",/* home */"url":"https://a.example/"}', ['A']],
  ['a comment to the line’s end', '{"name":"A", // the company\n"url":"https://a.example/"}', ['A']],
  ['a comment before it', '/* seo */ {"name":"A"}', ['A']],
  ['an address is no comment', '{"url":"https://a.example/","name":"A",}', ['A']],
  ['CDATA', '// <![CDATA[\n{"name":"A"}\n// ]]>', ['A']],
  ['CDATA whose end is escaped', '//<![CDATA[\n[{"name":"A"}]\n//]]&gt;', ['A']],
  ['CDATA in comments', '/*<![CDATA[*/{"name":"A"}/*]]&gt;*/', ['A']],
  ['control characters', '{"name":"A\u0007\u0000","b":"x\ty"}', ['A']],
  ['escapes that are none', String.raw`{"name":"O\'Hara \& Sons","b":"\x41\u12"}`, ["O'Hara & Sons"]],
  ['escapes that are some', String.raw`{"name":"M\u00fcller \"A\"",}`, ['Müller "A"']],
  ['two values', '{"name":"A"}\n{"name":"B"}', ['A', 'B']],
  ['two lists', '[{"name":"A"}][{"name":"B"}]', ['A', 'B']],
  ['values with a comma between', '{"name":"A"},{"name":"B"}', ['A', 'B']],
  ['an assignment', 'window.data = {"name":"A"};', ['A']],
  ['numbers and words', '{"name":"A","b":-1.5e3,"c":true,"d":null,}', ['A']],
  ['a quotation mark within', '{"name":"The "Best" Co","url":"x"}', []],
  ['the end is missing', '{"name":"A","address":{"x":"y"', []],
  ['the second is broken', '{"name":"A"}{"name":}', ['A']],
])('as pages write it: %s', (_name, text, names) => {
  const { nodes } = readJsonLd([text]);
  expect(nodes.map((node) => textOf(node, 'name').replace(/\s{1,9}$/, ''))).toEqual(names);
});

test('what is read leniently means what JSON means', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      if (!/^[[{]/.test(json)) return;
      expect(JSON.stringify(parseLeniently(json))).toBe(JSON.stringify([JSON.parse(json)]));
    }),
    { numRuns: 1_000 },
  );
});

test('what is no JSON is counted and left', () => {
  expect(readJsonLd(['{oops', '{"@type":"A" "b":1}', '', '{"@type":"A"}'])).toMatchObject({
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
