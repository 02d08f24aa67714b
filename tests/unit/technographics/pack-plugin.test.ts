import { expect, test } from 'vitest';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { catalogCode, packPlugin } from '#lib/technographics/pack-plugin.ts';

test('the catalog as text is the catalog', async () => {
  const code = catalogCode().replace(/^export \{.*$/m, '');
  const parsed: { TECHNOLOGIES: unknown } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(parsed.TECHNOLOGIES).toEqual(TECHNOLOGIES);
});

test('only the catalog is replaced', () => {
  const { load } = packPlugin();
  expect(load('/a/lib/technographics/catalog.ts')).not.toBeNull();
  expect(load('/a/lib/technographics/catalog.ts?x')).not.toBeNull();
  expect(load('/a/lib/technographics/definition.ts')).toBeNull();
});
