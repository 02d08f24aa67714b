import { describe, expect, test } from 'vitest';
import { registrableDomain } from '#lib/account/registrable-domain.ts';

describe('the registrable domain of a host', () => {
  test('two shops on one platform stay two', () => {
    expect(registrableDomain('https://www.acme.example/about')).toBe('acme.example');
    expect(registrableDomain('acme.myshopify.com')).toBe('acme.myshopify.com');
  });

  test.each(['0._', 'acme_shop.example_', 'https://0._/', '10.0.0.1', 'com', ''])('%s is none', (host) => {
    expect(registrableDomain(host)).toBeNull();
  });
});
