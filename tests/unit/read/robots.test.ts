import { expect, test } from 'vitest';
import { mayRead } from '#lib/read/robots.ts';

const robots = (...lines: string[]) => lines.join('\n');

test('what is not forbidden may be read, and a file without rules forbids nothing', () => {
  expect(mayRead('', '/about')).toBe(true);
  expect(mayRead('<html>not found</html>', '/about')).toBe(true);
  expect(mayRead(robots('User-agent: *', 'Disallow:'), '/about')).toBe(true);
});

test.each([
  ['/private/about', false],
  ['/privately', true],
  ['/', true],
  ['/private/press/2026', true],
])('the longest rule decides: %s', (path, may) => {
  const text = robots('User-agent: *', 'Disallow: /private/', 'Allow: /private/press/');
  expect(mayRead(text, path)).toBe(may);
});

test('stars and the end of a path', () => {
  const text = robots('User-agent: *', 'Disallow: /*.pdf$', 'Disallow: /*?session=');
  expect(mayRead(text, '/files/report.pdf')).toBe(false);
  expect(mayRead(text, '/files/report.pdf?x=1')).toBe(true);
  expect(mayRead(text, '/about?session=1')).toBe(false);
});

test('rules for another robot are not ours; rules by our name go before those for everybody', () => {
  expect(mayRead(robots('User-agent: Shoebot', 'Disallow: /'), '/about')).toBe(true);
  const both = robots('User-agent: *', 'Disallow: /', '', 'User-agent: icp-lens', 'Disallow: /press');
  expect(mayRead(both, '/about')).toBe(true);
  expect(mayRead(both, '/press')).toBe(false);
  const shared = robots('User-agent: Shoebot', 'User-agent: *', 'Disallow: /about # not for machines');
  expect(mayRead(shared, '/about')).toBe(false);
});
