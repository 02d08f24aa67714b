import { expect, test } from 'vitest';
import { readWebsiteHost } from '#lib/read/linkedin/website-link.ts';

test.each([
  ['https://www.acme.example/en?x=1', 'acme.example'],
  ['acme.example', 'acme.example'],
  ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Facme%2Eexample', 'acme.example'],
  ['https://notgoogle.com/', 'notgoogle.com'],
  ['https://abit.ly/', 'abit.ly'],
])('%s is the website %s', (link, host) => {
  expect(readWebsiteHost(link)).toBe(host);
});

test.each([
  'https://bit.ly/3xYz',
  'https://lnkd.in/abc',
  'https://sites.google.com/view/acme',
  'https://www.facebook.com/acme',
  'https://www.linkedin.com/company/acme',
  'javascript:alert(1)',
  'http://localhost/',
  '',
])('%s is no website of one company', (link) => {
  expect(readWebsiteHost(link)).toBeNull();
});
