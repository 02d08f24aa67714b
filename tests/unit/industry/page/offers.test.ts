// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { STATED } from '#lib/evidence/evidence.ts';
import { guessOf, leafOf, type MadePage, saidOf } from './page-of.ts';

const page = (title: string, description: string, more: Partial<MadePage> = {}): MadePage => ({
  title,
  description,
  menu: ['About us', 'Contact us'],
  main: [description],
  ...more,
});
const PRODUCT_MENU = ['Product', 'Pricing', 'Customers', 'Integrations', 'Log in', 'Book a demo'];
const AGENCY_MENU = ['Services', 'Our work', 'Clients', 'SEO', 'Web design', 'Branding', 'Contact us'];

describe('software for a trade is software, the trade whom it serves', () => {
  test.each<[string, string, string]>([
    [
      'Mailtide | Email marketing software',
      'Email marketing software for growing shops.',
      'business_software',
    ],
    [
      'Caskly: property management software',
      'Property management system for landlords and letting agents.',
      'business_software',
    ],
    [
      'Lexdesk | Legal case management software',
      'Software for law firms and solicitors.',
      'business_software',
    ],
    ['Rosterly | Restaurant scheduling software', 'The restaurant app for staff rotas.', 'business_software'],
    ['Dentora | Dental practice software', 'Practice management software for dentists.', 'health_it'],
    [
      'Corebase | Core banking software',
      'Banking software for credit unions and banks.',
      'business_software',
    ],
  ])('%s', (title, description, leaf) => {
    const made = page(title, description, { menu: PRODUCT_MENU });
    expect(leafOf(made)).toBe(leaf);
    expect(saidOf(made, 'businessModel')).toBe('saas');
  });

  test.each<[string, string]>([
    ['Ostra Dental | Dentists in Harlow', 'Family dental care. Our practice uses modern software.'],
    ['Bank of Harlow', 'Checking accounts, mortgages and home loans. Download the banking app.'],
    ['Northbyte | Custom software development', 'We build custom software for banks and hospitals.'],
  ])('%s sells none', (title, description) => {
    expect(leafOf(page(title, description))).not.toBe('business_software');
  });
});

describe('agencies that work for clients', () => {
  test.each<[string, string, string[]]>([
    ['Berlow | Digital Marketing Agency', 'Campaigns that work for our clients.', AGENCY_MENU],
    ['Studio Anders | Branding and design agency', 'We are a branding agency in Leeds.', AGENCY_MENU],
    ['Kornblick – Werbeagentur in Kassel', 'Ihre Werbeagentur.', ['Leistungen', 'Referenzen', 'Webdesign']],
    [
      'Berlingot, agence de communication',
      'Agence de communication.',
      ['Réalisations', 'Sites web', 'Contact'],
    ],
    [
      'Talvera | Agencia de marketing digital',
      'Agencia de publicidad.',
      ['Proyectos', 'Diseño web', 'Contacto'],
    ],
  ])('%s', (title, description, menu) => {
    const made = page(title, description, { menu });
    const fact = guessOf(made, 'businessModel');
    expect(fact?.value).toBe('agency');
    expect(fact?.confidence).toBeGreaterThanOrEqual(STATED);
    expect(fact?.quote).not.toBe('');
  });

  test.each<[string, string, string[]]>([
    ['Harrow | Recruitment agency', 'A recruitment agency for engineers.', ['Clients', 'Candidates', 'Jobs']],
    ['Solana | Travel agency', 'A travel agency for tailor-made tours.', ['Tours', 'Our work', 'Contact']],
    ['Linguo | Translation agency', 'A translation agency.', ['Services', 'Clients', 'Contact']],
    ['Keystead | Estate agency', 'Homes for sale.', ['Buy', 'Sell', 'Clients']],
    ['Retainly | Agency management software', 'Software for your marketing agency.', PRODUCT_MENU],
    ['Postwell | For digital agencies', 'The platform that a digital agency needs.', PRODUCT_MENU],
    ['What is a digital marketing agency?', 'How to choose a digital marketing agency.', AGENCY_MENU],
    ['Vandam ingenieursbureau', 'Ingenieursbureau voor bruggen.', ['Projecten', 'Diensten', 'Contact']],
    ['Lotus | Yoga studio', 'A yoga studio.', ['Classes', 'Our work', 'Contact']],
  ])('%s is none', (title, description, menu) => {
    expect(saidOf(page(title, description, { menu }), 'businessModel')).not.toBe('agency');
  });
});

describe('the trade implies the model, and a label alone decides nothing', () => {
  test.each<[string, string, string]>([
    ['Bank of Harlow | Personal banking', 'Checking accounts, mortgages and home loans.', 'financial'],
    ['Oakes & Partners | Law firm', 'A law firm for family law and estate planning.', 'services'],
    ['Grand Alder Hotel & Resort', 'Hotel rooms and suites, restaurant, book your stay.', 'services'],
    ['Rivermead Hospital', 'Our doctors, primary care and urgent care clinic.', 'services'],
  ])('%s', (title, description, model) => {
    expect(saidOf(page(title, description), 'businessModel')).toBe(model);
  });

  test.each([['$/month'], ['Trade customers'], ['Key takeaway']])('%s', (label) => {
    const made = page('Harrow', 'Welcome to Harrow.', { menu: ['About us', label], main: [label] });
    expect(guessOf(made, 'businessModel')).toBeUndefined();
  });
});
