// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../website/read-page.ts';

const PROSE = '<p>Our software plans, routes and bills the work of every repair crew in town.</p>';

const isCompany = (title: string, body: string, path = '') =>
  readHtml(`<html lang="en"><title>${title}</title>${body}`, `https://orbitly.example/${path}`).page
    .isCompanySite;

test('a login alone is a wall; a page that has a login beside its words is a page', () => {
  const form = '<form><input type="password"></form>';
  expect(isCompany('Sign in', form)).toBe(false);
  expect(isCompany('Orbitly', form + PROSE.repeat(60))).toBe(true);
});

test('a bot check alone is a wall; a product page about captchas is a page', () => {
  expect(isCompany('Captcha', '<p>Verify you are human.</p>')).toBe(false);
  expect(isCompany('Captcha for repair crews', PROSE.repeat(60))).toBe(true);
});

test.each([
  [
    'botcheck',
    'One moment, please...',
    '<h1>One moment, please...</h1><p>Your request is being verified.</p>',
  ],
  ['botcheck', 'Making sure you are not a bot', '<h1>Making sure you’re not a bot!</h1><p>Loading...</p>'],
  ['botcheck', 'Nur einen Moment…', '<h1>Sicherheitsüberprüfung</h1>'],
  ['botcheck', 'Un momento', '<h1>Verificación de seguridad</h1>'],
  ['botcheck', 'Human Verification', '<p>Complete the puzzle to continue.</p>'],
  ['botcheck', 'Before you continue', '<p>We use cookies.</p><button>Accept all</button>'],
  ['botcheck', 'Orbitly', '<p>Weiter mit Werbung und Cookies oder werbefrei für 3 Euro mit dem Pur-Abo.</p>'],
  ['parked', 'Coming soon', '<h1>Something new is coming</h1><p>Leave your email.</p>'],
  ['parked', 'orbitly.example', '<h1>Hier entsteht eine neue Webseite</h1>'],
  ['parked', 'orbitly.example', '<p>Site en construction</p>'],
  ['parked', 'orbitly.example', '<p>Strona w budowie</p>'],
  ['parked', 'orbitly.example', '<p>This domain has been registered. Is this your domain?</p>'],
  [
    'other',
    '',
    '<meta name="description" content="See related links to what you are looking for."><script></script>',
  ],
  ['other', '', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'],
])('%s: "%s"', (kind, title, body) => {
  const { page } = readHtml(`<html lang="en"><title>${title}</title>${body}`, 'https://orbitly.example/');
  expect(page).toMatchObject({ isCompanySite: false, kind });
});

test.each([
  [
    'a firm that opens soon',
    'Orbitly',
    '<h1>Coming soon: our second shop</h1><footer>© 2026 Orbitly GmbH</footer>',
  ],
  [
    'a firm that can be called',
    'Orbitly',
    '<p>New website coming soon</p><a href="tel:+4930123456">+49 30 123456</a>',
  ],
  [
    'a builder',
    'Orbitly',
    `<nav><a href="/s">Services</a></nav><p>Under construction: three bridges.</p>${PROSE}`,
  ],
  ['a guard of others', 'Security check for your site', `<nav><a href="/p">Pricing</a></nav>${PROSE}`],
  ['a shell with a name', 'Orbitly', '<div id="root"></div>'],
])('a page is no wall: %s', (_name, title, body) => {
  expect(isCompany(title, body)).toBe(true);
});
