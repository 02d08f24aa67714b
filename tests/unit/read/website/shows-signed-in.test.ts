// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withoutPrivateText } from '#lib/read/without-private-text.ts';
import { readHtml } from './read-page.ts';

const NOTE = 'The renewal of our largest customer stalls, and nobody may know of it before Friday.';
const attributes = (menu: string) =>
  withoutPrivateText(
    readHtml(
      `<html lang="en"><head><title>Northwind</title></head><body><nav>${menu}</nav><h1>Desk</h1><p>${NOTE}</p>
       <footer>© 2026 Northwind, Inc.</footer></body></html>`,
      'https://www.northwind.example/desk',
    ),
  ).map(({ attribute }) => attribute);

test.each([
  ['a link', '<a href="/">Home</a><a href="/out">Sign out</a>'],
  ['a link without words', '<a href="/">Home</a><a href="/logout"><svg></svg></a>'],
  ['a name beside links', '<a href="/">Home</a> <span>Signed in as Anna Schmidt</span>'],
  ['a button', '<a href="/">Home</a><button>Log out</button>'],
])('the way out as %s: no text is kept', (_, menu) => expect(attributes(menu)).not.toContain('text'));

test('without a way out it is', () => {
  expect(attributes('<a href="/">Home</a><a href="/login">Sign in</a>')).toContain('text');
});
