import { expect, test } from 'vitest';
import { accountKeyOf, identityOf } from '#lib/profile/identity.ts';
import { evidenceOf } from '../evidence-of.ts';

test('a website is identified by its own address, whatever it says about itself', () => {
  const claims = [evidenceOf('domain', 'famous.example'), evidenceOf('name', 'Famous')];
  expect(identityOf('https://www.acme.example/x', claims)).toEqual({ domain: 'acme.example', linkedin: [] });
});

test('a LinkedIn page is identified by its url, its id and its website field', () => {
  const evidence = [
    evidenceOf('linkedin', { id: '77', slug: 'Acme' }, { source: 'linkedin-guest' }),
    evidenceOf('domain', 'www.acme.co.uk', { source: 'linkedin-guest' }),
  ];
  const identity = identityOf('https://uk.linkedin.com/company/acme/about/', evidence);
  expect(identity).toEqual({ domain: 'acme.co.uk', linkedin: ['li:77', 'li:acme'] });
  expect(accountKeyOf(identity)).toBe('acme.co.uk');
});

test('without a website field the LinkedIn id is the key, and a hint is not an identity', () => {
  const hint = evidenceOf('domain', 'acme.example', { confidence: 400 });
  const identity = identityOf('https://www.linkedin.com/company/acme', [
    hint,
    evidenceOf('linkedin', { id: '77' }),
  ]);
  expect(accountKeyOf(identity)).toBe('li:77');
});

test('a LinkedIn page that a website merely hints at is not its own', () => {
  const hint = evidenceOf('linkedin', { id: '77', slug: 'acme' }, { confidence: 500 });
  const linked = evidenceOf('linkedin', { slug: 'acme' }, { confidence: 900 });
  expect(identityOf('https://acme.example/', [hint]).linkedin).toEqual([]);
  expect(identityOf('https://acme.example/', [hint, linked]).linkedin).toEqual(['li:acme']);
});
