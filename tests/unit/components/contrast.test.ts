import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrast-ratio.ts';

const css = readFileSync(new URL('../../../components/ui/theme.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block);

function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const light = tokensOf(lightBlock);
const THEMES = { light, dark: { ...light, ...tokensOf(darkBlock) } };

const TEXT: [ink: string, ground: string][] = [
  ['ink', 'ground'],
  ['ink', 'panel'],
  ['dim', 'ground'],
  ['dim', 'panel'],
  ['ground', 'ink'],
  ['primary', 'ground'],
  ['negative', 'ground'],
  ['open', 'ground'],
  ['open', 'open-ground'],
  ['primary', 'primary-ground'],
  ['secondary', 'secondary-ground'],
  ['secondary', 'neutral-ground'],
  ['negative', 'negative-ground'],
  ['neutral', 'neutral-ground'],
  ['ground', 'primary'],
  ['ground', 'secondary'],
  ['ground', 'negative'],
  ['ground', 'neutral'],
];
const SHAPES: [shape: string, ground: string][] = [
  ['edge', 'ground'],
  ['edge', 'panel'],
  ['focus', 'ground'],
  ['focus', 'panel'],
];

describe.each(Object.entries(THEMES))('%s theme', (_, tokens) => {
  const ratio = ([one, other]: [string, string]) => contrastRatio(tokens[one] ?? '', tokens[other] ?? '');

  test.each(TEXT)('text %s on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('shape %s on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme has colors of its own', () => {
  expect(Object.keys(tokensOf(darkBlock)).length).toBe(Object.keys(light).length);
});
