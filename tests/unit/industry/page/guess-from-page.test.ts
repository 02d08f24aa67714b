// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import { cpuMs } from '../../../cpu-time.ts';
import { DAY } from '../../evidence-of.ts';
import { guessesOf, guessOf, leafOf, type MadePage, saidOf } from './page-of.ts';

const SOFTWARE: MadePage = {
  title: 'Shiftwell: workforce management software',
  description: 'Scheduling, time tracking and payroll for growing teams. Start your free trial today.',
  menu: ['Product', 'Integrations', 'Pricing', 'Customers', 'Log in', 'Book a demo'],
  headings: ['Employee scheduling that your team likes', 'Time and attendance in one place'],
  main: ['Build the rota in minutes and let your team swap shifts.', '$4 per user', 'Start free trial'],
};
const SERVICES: MadePage = {
  title: 'Northbyte | Custom software development company',
  description: 'We design, build and run custom software for businesses.',
  menu: ['Services', 'Industries', 'Case studies', 'About us', 'Contact us'],
  headings: ['Software development services', 'Dedicated development teams', 'Cloud migration'],
  main: ['Our engineers build web and mobile applications for our clients.', 'Get a free consultation'],
};
const SHOP: MadePage = {
  title: 'Lumaire | Handmade jewelry online store',
  description: 'Rings, earrings and necklaces. Free shipping on all orders.',
  menu: ['Shop all', 'New arrivals', 'Gift cards', 'Rings', 'Earrings', 'Shopping cart (0)'],
  main: ['Add to cart', 'Our jewelry is made for you and your loved ones.', 'Shipping & returns'],
};
const CHARITY: MadePage = {
  title: 'Paws of Harlow | Animal shelter',
  description: 'A nonprofit animal shelter. Adopt a pet, volunteer or donate.',
  menu: ['Adopt', 'Volunteer', 'Ways to give', 'Donate now', 'About us'],
  main: ['Every year we find homes for two thousand dogs and cats. Donate now and help.'],
};

describe('what a page says of its company', () => {
  test.each([
    ['software for a trade', SOFTWARE, 'business_software', 'saas', ['b2b']],
    ['services', SERVICES, 'it_services', 'services', ['b2b']],
    ['a shop', SHOP, 'retail_ecommerce', 'ecommerce', ['b2c']],
    ['a charity', CHARITY, 'government_nonprofit', 'nonprofit', ['b2c']],
  ])('%s', (_, page, leaf, model, audience) => {
    expect(leafOf(page)).toBe(leaf);
    expect(saidOf(page, 'businessModel')).toBe(model);
    expect(saidOf(page, 'audience')).toEqual(audience);
  });

  test('each guess is valid evidence, quotes the page, and is not stated', () => {
    const guesses = [SOFTWARE, SERVICES, SHOP, CHARITY].flatMap(guessesOf);
    for (const fact of stampFacts(guesses, { url: 'https://acme.example/', day: DAY }).evidence) {
      expect(parseEvidence(fact)).not.toBeNull();
      expect(fact.quote.length).toBeGreaterThan(0);
      expect(fact.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
      expect(fact.confidence).toBeLessThan(STATED);
    }
  });

  test('a label of one word gives way to the sentence that holds it, and a guess names three words at most', () => {
    const told = {
      ...SERVICES,
      description: 'We design, build and run custom software.',
      menu: ['Services', 'Projects', 'Contact us'],
    };
    const said = { ...told, main: ['We have delivered software projects for clients since 2004.'] };
    const alone = { ...told, main: ['Our engineers build web applications.'] };
    const quoteOf = (page: MadePage) => guessOf(page, 'audience')?.quote ?? '';
    expect(quoteOf(said)).toBe('We have delivered software projects for clients since 2004.');
    expect(quoteOf(alone)).toBe('Projects');
    for (const page of [SOFTWARE, SERVICES, SHOP, CHARITY])
      expect(guessOf(page, 'industry')?.quote.split(', ').length).toBeLessThanOrEqual(3);
  });

  test('what its offers plainly show is inferred, with the offer as the quote', () => {
    const model = guessOf(SOFTWARE, 'businessModel');
    expect(model?.source).toBe('structure');
    expect(model?.confidence).toBeGreaterThanOrEqual(INFERRED);
    expect(model?.quote).toBe('$4 per user');
  });

  test('a sentence of its own is stated', () => {
    const page = { ...SERVICES, main: ['We are a full-service digital agency in Leeds with forty people.'] };
    const model = guessOf(page, 'businessModel');
    expect(model).toMatchObject({ value: 'agency', source: 'prose' });
    expect(model?.confidence).toBeGreaterThanOrEqual(STATED);
    expect(model?.quote).toContain('We are a full-service digital agency');
  });

  test('what it is to somebody else is no statement', () => {
    const page = {
      ...SERVICES,
      main: ['We are a proud partner of a leading agency and a great place to work.'],
    };
    expect(guessOf(page, 'businessModel')?.confidence ?? 0).toBeLessThan(STATED);
  });
});

describe('whose industry it is', () => {
  test('software for hospitals is no hospital', () => {
    const page: MadePage = {
      title: 'Wardly | Scheduling software for hospitals and clinics',
      description: 'Wardly is the scheduling platform for hospitals, clinics and nursing homes.',
      menu: ['Product', 'Pricing', 'Integrations', 'Log in', 'Book a demo'],
      main: ['Plan shifts, swap duties and see who is on call.', 'Start free trial'],
    };
    expect(leafOf(page)).not.toBe('healthcare_providers');
    expect(saidOf(page, 'businessModel')).toBe('saas');
  });

  test('a list of the industries that it serves does not make it one of them', () => {
    const page = {
      ...SERVICES,
      menu: [...(SERVICES.menu ?? []), 'Healthcare', 'Banking', 'Retail', 'Energy'],
    };
    expect(leafOf(page)).toBe('it_services');
  });

  test('the topic of a blog post is not its industry', () => {
    const page: MadePage = {
      path: 'blog/kitchen-cabinets',
      title: '10 ideas for kitchen cabinets | Brightfund Blog',
      description: 'Colors, materials and costs of new kitchen cabinets.',
      menu: ['Personal loans', 'Home equity', 'Mortgage rates', 'Loan calculator', 'Blog'],
      headings: ['Shaker cabinets', 'Glass doors', 'How much do cabinets cost?'],
      main: [
        'Kitchen cabinets are the largest pieces of furniture in most homes and set the style of the room.',
      ],
      footer: ['Brightfund is a lender that finances homes with fair loans and mortgages since 2009.'],
    };
    const industry = guessOf(page, 'industry');
    expect(industry?.value[0]?.leaf).toBe('banking_lending');
    expect(industry?.value[0]?.p).toBeLessThan(0.7);
  });

  test('what a form, a footer and a menu of any website say is no industry', () => {
    const page: MadePage = {
      path: 'contact',
      title: 'Contact us',
      menu: ['Home', 'About us', 'Blog', 'Contact', 'Log in', 'Search'],
      headings: ['Contact information', 'Send us an email'],
      main: ['Please enter your email address, phone number and message.', 'Submit', 'Open Monday to Friday'],
      footer: [
        'Copyright 2026. All rights reserved. Privacy policy. Terms of use. Subscribe to our newsletter.',
      ],
    };
    expect(guessesOf(page)).toEqual([]);
  });

  test('a German page', () => {
    const page: MadePage = {
      language: 'de',
      title: 'Kanzlei Falk & Partner',
      description: 'Rechtsanwälte für Arbeitsrecht und Familienrecht in Kassel.',
      menu: ['Startseite', 'Rechtsgebiete', 'Anwälte', 'Kontakt'],
      main: [
        'Unsere Rechtsanwälte beraten und vertreten Sie in allen Fragen des Arbeitsrechts und vor Gericht.',
      ],
    };
    expect(leafOf(page)).toBe('legal');
    expect(saidOf(page, 'businessModel')).toBe('services');
  });
});

describe('buyers', () => {
  test('businesses and people in one breath are both', () => {
    const page = { ...SERVICES, headings: ['Roof repair for residential and commercial buildings'] };
    expect(saidOf(page, 'audience')).toEqual(['b2b', 'b2c']);
  });

  test('a shop of a maker with dealers is not said to serve people alone', () => {
    const page = {
      ...SHOP,
      main: [...(SHOP.main ?? []), 'Become a dealer', 'Our jewelry is made in our factory.'],
    };
    expect(saidOf(page, 'audience')).toBeNull();
  });
});

describe('bad input is unknown', () => {
  const COOKIES =
    'We use cookies to personalize content and ads. Accept all cookies. Manage preferences. Your consent applies to our partners. Read our cookie policy and privacy policy.';
  test.each<[string, MadePage]>([
    ['an empty page', {}],
    [
      'a cookie banner',
      { title: 'Cookies', description: COOKIES, main: [COOKIES, COOKIES, 'Accept all', 'Reject all'] },
    ],
    [
      'another script',
      {
        title: 'こんにちは世界',
        main: ['これは会社の紹介です。私たちは東京にあります。'.repeat(20)],
        language: 'ja',
      },
    ],
    ['letters without words', { title: 'Qwx zzk', main: ['Brrt kloo vuxy pelm '.repeat(100)] }],
  ])('%s', (_, page) => {
    expect(guessesOf(page)).toEqual([]);
  });

  test('a keyword that stands a thousand times is not likelier for it', () => {
    const stuffed = { title: 'Home', main: [`${'casino '.repeat(300)}.`, `${'casino bonus '.repeat(200)}`] };
    expect(saidOf(stuffed, 'industry')?.[0]?.p ?? 0).toBeLessThan(0.7);
  });

  test('a megabyte of text in every place takes no second', () => {
    const long = 'law firm hospital software shop manufacturer '.repeat(25_000);
    const page = {
      title: long,
      description: long,
      menu: [long],
      headings: [long],
      main: [long],
      footer: [long],
    };
    expect(cpuMs(() => guessesOf(page))).toBeLessThan(2_000);
  });
});
