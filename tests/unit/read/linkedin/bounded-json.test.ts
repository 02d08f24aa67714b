import { expect, test } from 'vitest';
import { MAX_JSON, own, parseBoundedJson } from '#lib/read/linkedin/bounded-json.ts';

test('JSON of a page is read within its bounds: nothing too deep, too large or broken', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(parseBoundedJson(deep(40))).not.toBeNull();
  expect(parseBoundedJson(deep(60))).toBeNull();
  expect(parseBoundedJson(`"${'x'.repeat(MAX_JSON)}"`)).toBeNull();
  expect(parseBoundedJson('{"a":')).toBeNull();
});

test('brackets in words are no levels', () => {
  expect(parseBoundedJson(JSON.stringify(`\\"${'['.repeat(100)}`))).not.toBeNull();
});

test('what every object has is not what the page says', () => {
  expect(own({ name: 'Acme' }, 'name')).toBe('Acme');
  expect(own({}, 'constructor')).toBeUndefined();
});
