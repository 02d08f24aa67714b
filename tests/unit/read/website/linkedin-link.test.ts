import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLinkedinUrl } from '#lib/read/website/linkedin-link.ts';

test.each<[string, object]>([
  ['https://www.linkedin.com/company/orbitly', { slug: 'orbitly' }],
  ['//de.linkedin.com/company/Orbitly-Labs/about/', { slug: 'orbitly-labs' }],
  ['linkedin.com/company/orbitly/mycompany/', { slug: 'orbitly' }],
  ['https://www.linkedin.com/companies/1234567', { id: '1234567' }],
  ['https://www.linkedin.com/showcase/orbitly-cloud', { slug: 'orbitly-cloud' }],
  ['https://www.linkedin.com/school/orbitly-academy/', { slug: 'orbitly-academy' }],
  ['https://www.linkedin.com/company/1234/admin/feed', { id: '1234' }],
  [
    'https://www.linkedin.com/authwall?session_redirect=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Forbitly',
    { slug: 'orbitly' },
  ],
  ['https://in.linkedin.com/company/louie%27s-shop', { slug: "louie's-shop" }],
])('%s', (href, key) => {
  expect(parseLinkedinUrl(href)).toEqual(key);
});

test.each([
  'https://www.linkedin.com/in/somebody',
  'https://www.linkedin.com/shareArticle?url=https://orbitly.example',
  'https://www.linkedin.com/company/setup/new',
  'https://notlinkedin.com/company/orbitly',
  'https://linkedin.com.evil.example/company/orbitly',
  'javascript:alert(1)',
  'https://www.linkedin.com/company/%3Cscript%3E',
  '',
])('%s is no company page', (href) => {
  expect(parseLinkedinUrl(href)).toBeNull();
});

test('a redirect inside a redirect is followed, one made to be followed for ever is not', () => {
  const wrapped = (depth: number): string =>
    depth === 0
      ? 'https://www.linkedin.com/company/orbitly'
      : `https://www.linkedin.com/authwall?session_redirect=${encodeURIComponent(wrapped(depth - 1))}`;
  expect(parseLinkedinUrl(wrapped(2))).toEqual({ slug: 'orbitly' });
  expect(parseLinkedinUrl(wrapped(3))).toBeNull();
});

test('any text: no exception', () => {
  fc.assert(fc.property(fc.webUrl(), fc.string(), (url, tail) => void parseLinkedinUrl(url + tail)));
});
