import { expect, test } from 'vitest';
import { holderOf } from '#lib/read/website/name/copyright.ts';

test.each([
  ['© 2024 Brightwell Ltd. All rights reserved.', 'Brightwell Ltd.'],
  ['Brightwell Ltd © 2010-2024', 'Brightwell Ltd'],
  ['© 2024 Brightwell | Website by Pixelane', 'Brightwell'],
])('%s: the rights are held by %s', (line, holder) => {
  expect(holderOf(line)).toBe(holder);
});

test('a builder’s own notice says nothing of the company', () => {
  expect(holderOf('Website designed by Pixelane © Pixelane Studio')).not.toBe('Pixelane Studio');
});
