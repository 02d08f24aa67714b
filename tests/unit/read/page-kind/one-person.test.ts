// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../website/read-page.ts';

const kindAt = (url: string, title: string, body: string, head = '') => {
  const { page } = readHtml(`<html lang="en"><title>${title}</title>${head}${body}`, url);
  return page.isCompanySite ? 'company' : page.kind;
};
const PROSE = '<p>Plan the day before, and check the tools twice before the crew leaves the yard.</p>'.repeat(
  6,
);
const nav = (...texts: string[]) =>
  `<nav>${texts.map((text, at) => `<a href="/${at}">${text}</a>`).join('')}</nav>`;

test.each([
  [
    'a blog that bears a name',
    'https://annaberg.example/blog/loops',
    'On loops',
    nav('Home', 'Blog') + PROSE,
    '© 2026 Anna Berg',
  ],
  [
    'somebody’s blog',
    'https://ab.example/',
    "Anna's Tech Blog",
    nav('Home', 'About') + PROSE,
    "© Anna's Tech Blog",
  ],
  [
    'a writer under her name',
    'https://anna-berg.example/',
    'Anna Berg | Freelance Journalist',
    nav('Work', 'Contact') + PROSE,
    '',
  ],
  ['ein Schriftsteller', 'https://jan-wolf.example/', 'Jan Wolf – Schriftsteller', nav('Bücher') + PROSE, ''],
  ['ein Blog', 'https://ab.example/', 'Blog von Anna', nav('Start') + PROSE, '© Blog von Anna'],
  [
    'a blogger at the door',
    'https://tomatoes.example/',
    'Tomatoes',
    `${nav('Hi, I’m Ana', 'About me')}<p>I love my tomatoes. My garden is small. I water it when I can.</p>`,
    '',
  ],
  [
    'a newsletter of one',
    'https://letters.example/',
    'Letters',
    `${nav('Home', 'Start your Substack')}<p>I write my letters on Sundays. I read yours. My dog helps me.</p>`,
    '© Anna Berg',
  ],
])('personal: %s', (_name, url, title, body, footer) => {
  expect(kindAt(url, title, `${body}<footer>${footer}</footer>`)).toBe('personal');
});

test.each([
  [
    'a firm of two words',
    'https://getnearby.example/',
    'Get Nearby',
    '<h1>Ads</h1><p>We run ads.</p>',
    '© Get Nearby',
  ],
  [
    'a shop of two words',
    'https://regencychess.example/sets',
    'Sets | Regency Chess',
    `${nav('Sets', 'Boards', 'Reviews')}<p>Your cart is empty</p>${PROSE}`,
    '© Regency Chess',
  ],
  [
    'a trainer',
    'https://yogawithanna.example/reviews',
    'Yoga With Anna',
    `${nav('Classes', 'Retreats', 'Contact')}<p>I love my classes. I feel better. My back is well. I come again.</p>`,
    '© Yoga With Anna',
  ],
  [
    'a firm’s post',
    'https://parallax.example/blog/five',
    'Five rules',
    nav('Blog', 'Our team') + PROSE,
    '© Parallax Advisory',
  ],
  [
    'a lawyer',
    'https://annaberg.example/',
    'Anna Berg',
    `${nav('Leistungen', 'Impressum')}${PROSE}`,
    '© Anna Berg',
  ],
])('a company: %s', (_name, url, title, body, footer) => {
  expect(kindAt(url, title, `${body}<footer>${footer}</footer>`)).toBe('company');
});
