import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AddressContext, findAddresses } from '#lib/parse/address.ts';

const NOWHERE: AddressContext = { tld: '', phone: '', language: '' };

/** Country and city of the only address in the text. */
function only(text: string, context: Partial<AddressContext> = {}): [string, string | null] | null {
  const found = findAddresses(text, { ...NOWHERE, ...context });
  const [first] = found;
  return first && found.length === 1 ? [first.country, first.city] : null;
}

test.each<[string, Partial<AddressContext>, [string, string | null]]>([
  ['12 Mill Ct. Suite 220 Denver, CO 80216', {}, ['US', 'Denver']],
  ['9 Coastal Highway, Lewes Delaware 19958 United States', {}, ['US', 'Lewes']],
  ['PO Box 9, High Street, Coventry CV1 5QN', {}, ['GB', 'Coventry']],
  ['1 Long Lane, Guildford, Surrey GU1 1AA', {}, ['GB', 'Guildford']],
  ['100 King St W, Toronto, ON M5X 1A9', {}, ['CA', 'Toronto']],
  ['Level 3, 10 George St, Sydney NSW 2000', {}, ['AU', 'Sydney']],
  ['Lindenallee 4\n20259 Hamburg', { language: 'de' }, ['DE', 'Hamburg']],
  ['Musterweg 3\nA-1010 Wien', {}, ['AT', 'Wien']],
  ['Bahnhofstrasse 1, 8001 Zürich', { tld: 'CH' }, ['CH', 'Zürich']],
  ['12 rue de la Paix\n75002 Paris\nFrance', {}, ['FR', 'Paris']],
  ['Via Roma, 2 - 23900 Lecco (LC)', {}, ['IT', 'Lecco']],
  ['Calle Mayor 1, 28013 Madrid, Spain', {}, ['ES', 'Madrid']],
  ['Markt 5, 5701 RJ Helmond', { tld: 'NL' }, ['NL', 'Helmond']],
  ['Campus Road, Mumbai 400102', {}, ['IN', 'Mumbai']],
  ['Rua Azul, 100 - São Paulo - SP, 01310-100', { language: 'pt' }, ['BR', 'São Paulo']],
  ['1 Raffles Place, Singapore 048616', {}, ['SG', 'Singapore']],
  ['Office 301, Business Bay, Dubai, United Arab Emirates', {}, ['AE', 'Dubai']],
])('%s', (text, context, place) => {
  expect(only(text, context)).toEqual(place);
});

test.each([
  '20259 Hamburg',
  'We shipped 12000 Widgets in 2014 AB testing',
  'Offices in Germany, France, Spain, Italy',
  'Call 400102 now',
  'Version 10115 Beta',
  'The OR 12345 part number',
])('%s is no address without more', (text) => {
  expect(findAddresses(text, NOWHERE)).toEqual([]);
});

test('any text: offsets inside it, countries of two letters, no hang', () => {
  const parts = fc.constantFrom(
    'Denver, ',
    'CO ',
    '80216',
    '\n',
    'CV1 5QN',
    '75002 ',
    'Paris',
    'Germany',
    ', ',
    ' - ',
    'é',
    '1234',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const address of findAddresses(text, { tld: 'DE', phone: '', language: 'fr' })) {
        expect(address.country).toMatch(/^[A-Z]{2}$/);
        expect(address.start).toBeGreaterThanOrEqual(0);
        expect(address.end).toBeLessThanOrEqual(text.length);
        expect(address.start).toBeLessThan(address.end);
      }
    }),
  );
});

test.each(['1,'.repeat(50_000), ' '.repeat(100_000), 'A'.repeat(100_000), '12345 '.repeat(20_000)])(
  'hostile text is quick',
  (text) => {
    const start = performance.now();
    findAddresses(text, { tld: 'DE', phone: '', language: 'de' });
    expect(performance.now() - start).toBeLessThan(500);
  },
);
