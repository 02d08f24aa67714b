// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWebsiteHost } from '#lib/read/linkedin/website-link.ts';
import { readHtml, values } from './read-fixture.ts';

const URL_OF = 'https://www.linkedin.com/company/nordhafen/';

function memberPage({ items = '', inCard = '', beside = '', lang = 'en' }): string {
  return `<html lang="${lang}"><body><main><section class="org-top-card"><h1>Nordhafen</h1>
<div class="org-top-card-summary-info-list">${items}</div>${inCard}
<nav><a class="org-page-navigation__item-anchor" href="/company/nordhafen/about/">About</a></nav></section>${beside}</main></body></html>`;
}

function item(text: string): string {
  return `<div class="org-top-card-summary-info-list__info-item">${text}</div>`;
}

describe('the website stands in the own card or its menu', () => {
  const link = (href: string) => `<a class="org-overflow-menu__item" href="${href}">Visit website</a>`;
  test.each([
    [
      'the share price',
      `<section class="org-stock"><ul><li>${link('https://quotes.example')}</li></ul></section>`,
    ],
    ['an advertisement', `<aside>${link('https://sponsor.example')}</aside>`],
    ['a post', `<article><ul><li>${link('https://post.example')}</li></ul></article>`],
    ['another page', `<section><h2>Pages people also viewed</h2>${link('https://other.example')}</section>`],
    ['a footer', `<div><ul><li>${link('https://about.example')}</li></ul></div>`],
  ])('not in %s', (_, beside) => {
    expect(values(readHtml(memberPage({ beside }), URL_OF))).not.toHaveProperty('domain');
  });

  test('in the card, and in the menu that is laid over the page', () => {
    const menu = `<ul><li>${link('https://nordhafen.example')}</li><li><a class="org-top-card-overflow__create-page" href="/company/setup/new/">x</a></li></ul>`;
    for (const page of [memberPage({ inCard: menu }), memberPage({ beside: menu })])
      expect(values(readHtml(page, URL_OF))).toMatchObject({ domain: 'nordhafen.example' });
  });
});

describe('a line with a number is no place', () => {
  test.each([
    ['Software Development', '1.234 ಅನುಯಾಯಿಗಳು'],
    ['Software Development', '১,২৩৪ জন'],
    ['Software Development', '12 xyz followers'],
    ['Software Development', '๑๒ ผู้ชม'],
    ['Software Development', '1 234 прихильники'],
  ])('%s / %s', (industry, line) => {
    const seen = values(readHtml(memberPage({ items: item(industry) + item(line) }), URL_OF));
    expect(seen).not.toHaveProperty('hqCity');
    expect(seen).not.toHaveProperty('followers');
  });

  test('and does not hide the place beside it', () => {
    const items = item('Software Development') + item('Oslo') + item('12 ಸಾವಿರ xyz');
    expect(values(readHtml(memberPage({ items }), URL_OF))).toMatchObject({ hqCity: 'Oslo' });
  });
});

describe('a host of everybody belongs to the company that is called so', () => {
  test.each([
    ['slack', 'https://slack.com/', 'slack.com'],
    ['notionhq', 'https://www.notion.so', 'notion.so'],
    ['calendly', 'http://calendly.com/', 'calendly.com'],
    ['typeform', 'https://www.typeform.com/home', 'typeform.com'],
    ['eventbrite', 'https://www.eventbrite.com', 'eventbrite.com'],
    ['github', 'https://github.com/about', 'github.com'],
  ])('%s: %s', (slug, link, host) => {
    expect(readWebsiteHost(link, slug)).toBe(host);
  });

  test.each([
    ['nordhafen', 'https://calendly.com/nordhafen'],
    ['slackline-club', 'https://slack.com/'],
    ['slack', 'https://nordhafen.slack.com/'],
    ['bit', 'https://bit.ly/1'],
    ['google', 'https://sites.google.com/view/nordhafen'],
    ['', 'https://notion.so/nordhafen'],
  ])('not %s: %s', (slug, link) => {
    expect(readWebsiteHost(link, slug)).toBeNull();
  });
});

describe('the component layout', () => {
  const page = (link: string, lines: readonly string[], lang = 'en') =>
    `<html lang="${lang}"><body><div><main><section componentkey="com.linkedin.sdui.organization.card.refTopcard"><div><h1>Nordhafen</h1>
${lines.map((line) => `<p>${line}</p>`).join('')}<a href="${link}">x</a></div></section></main></div></body></html>`;
  const LINES = ['Software Development', 'Austin, Texas', '12,345 followers', '226,132 associated members'];

  test.each([
    '/company/nordhafen/',
    '/company/nordhafen',
    '/company/nordhafen?trk=x',
    '/company/other/about/',
  ])('a link to %s alone does not make it the company of the url', (link) => {
    expect(values(readHtml(page(link, LINES), URL_OF))).toEqual({});
  });

  test('a link below the slug does; members are no headcount', () => {
    const seen = values(readHtml(page('/company/nordhafen/posts/', LINES), URL_OF));
    expect(seen).toMatchObject({ followers: 12_345, linkedinMembers: 226_132, hqCity: 'Austin' });
    expect(seen).not.toHaveProperty('headcount');
  });

  test('a region that is known makes a place in any language', () => {
    const lines = ['Unbekannte Branche', 'München, Bayern', '12 Tsd. Follower:innen', '51–200 Beschäftigte'];
    const seen = values(readHtml(page('/company/nordhafen/about/', lines, 'de'), URL_OF));
    expect(seen).toMatchObject({ hqCity: 'München', hqCountry: 'DE', headcount: [51, 200] });
  });
});
