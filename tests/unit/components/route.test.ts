import { expect, test } from 'vitest';
import { hrefOf, routeOf } from '#components/studio/route.ts';

test.each([
  ['', '', ''],
  ['#', '', ''],
  ['#privacy', '', ''],
  ['#/privacy', 'privacy', ''],
  ['#/icp/versions/7', 'icp', 'versions/7'],
  ['#/', '', ''],
])('%s leads to page "%s", rest "%s"', (hash, page, rest) => {
  expect(routeOf(hash)).toEqual({ page, rest });
});

test('a page leads back to itself', () => {
  expect(routeOf(hrefOf('publish'))).toEqual({ page: 'publish', rest: '' });
});
