import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddressContext } from '#lib/parse/address/address.ts';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';
import { cpuMs } from '../../cpu-time.ts';

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
  ['Via Roma,92 Vicenza 36100', { phone: 'IT' }, ['IT', 'Vicenza']],
  ['1-14-7 Tsukishima, Chuo-ku, Tokyo 104-0052', {}, ['JP', 'Tokyo']],
  ['Calle Mayor 1, 28013 Madrid, Spain', {}, ['ES', 'Madrid']],
  ['Markt 5, 5701 RJ Helmond', { tld: 'NL' }, ['NL', 'Helmond']],
  ['Campus Road, Mumbai 400102', {}, ['IN', 'Mumbai']],
  ['Rua Azul, 100 - São Paulo - SP, 01310-100', { language: 'pt' }, ['BR', 'São Paulo']],
  ['1 Raffles Place, Singapore 048616', {}, ['SG', 'Singapore']],
  ['Office 301, Business Bay, Dubai, United Arab Emirates', {}, ['AE', 'Dubai']],
  ['Mill House, Bury St. Edmunds, England, IP32 6FY', {}, ['GB', 'Bury St. Edmunds']],
  ['911 Elm Ave, St. Louis, MO 63101', {}, ['US', 'St. Louis']],
  ['12 Main St. Boston, MA 02110', {}, ['US', 'Boston']],
  ['440 N. Elm Road, Sunnyvale, California, USA', {}, ['US', 'Sunnyvale']],
  ['1010, rue Verte, Montréal (Québec) H3A 2R7', {}, ['CA', 'Montréal']],
  ['1631 Elm Ave, Kelowna, BC, Canada', {}, ['CA', 'Kelowna']],
  ['1 Canal Square, Dublin 2, D02 P820', {}, ['IE', 'Dublin']],
  ['Elm Business Park, Galway, H91 X5C3, Ireland', {}, ['IE', 'Galway']],
  ['23 rue de la Pompe, 69002 Lyon', { language: 'en' }, ['FR', 'Lyon']],
  ['565 avenue du Moulin 13100 Aix-en-Provence', { language: 'fr' }, ['FR', 'Aix-en-Provence']],
  ['BP 40126 - 42003 Saint-Étienne cedex 1', { language: 'fr' }, ['FR', 'Saint-Étienne']],
  ['Sede legale: 20141 Milano Via Verde 33', { language: 'it' }, ['IT', 'Milano']],
  ['Via Verde 4, 40138 Bologna BO', { language: 'it' }, ['IT', 'Bologna']],
  ['Gran Calle 12, 3º, 48001 - Bilbao (Bizkaia)', { language: 'es' }, ['ES', 'Bilbao']],
  ['12, rue Verte, L-2453 Luxembourg', {}, ['LU', 'Luxembourg']],
  ['Grønnegade 1, 1620 København V', { tld: 'DK' }, ['DK', 'København']],
  ["Molenpark 10, 5216 PD 's-Hertogenbosch", { tld: 'NL' }, ['NL', "'s-Hertogenbosch"]],
  ['Rua Azul, 100, Centro - Curitiba/PR', { language: 'pt' }, ['BR', 'Curitiba']],
  ['12 Elm Avenue, Auckland 1010', { tld: 'NZ' }, ['NZ', 'Auckland']],
  ['12 Elm Street, Cape Town, 8001', {}, ['ZA', 'Cape Town']],
  ['99/9 Elm Road, Bangkok 10330', {}, ['TH', 'Bangkok']],
  ['Elm Heights, Hill Road, Ahmedabad-380015, Gujarat (India)', {}, ['IN', 'Ahmedabad']],
  ['Elm Park, Kakkanad, Kochi, Kerala, India', {}, ['IN', 'Kochi']],
  ['10 Elm Road, #10-11 Elm Plaza, S(079903)', {}, ['SG', 'Singapore']],
  ['No. 8 Elm Road, Nanshan, Shenzhen, Guangdong, China 518057', {}, ['CN', 'Shenzhen']],
  ['125009, Москва, ул. Зелёная, 7', { language: 'ru' }, ['RU', 'Москва']],
  ['г. Казань, ул. Зелёная, д. 7', { language: 'ru' }, ['RU', 'Казань']],
  ['12 Elm Street, District 1, Ho Chi Minh City', { tld: 'VN' }, ['VN', 'Ho Chi Minh City']],
  ['Av. Verde 3000, Las Flores, Santiago', { tld: 'CL' }, ['CL', 'Santiago']],
  ['info@acme.example | 2828 SW Elm Avenue, Suite 135, Portland, OR 97201', {}, ['US', 'Portland']],
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
  'Join 5000 teams in London, Paris and Berlin',
  '12 March 2024, London',
  'Series 1020 Steel, Grade 3004 Aluminum',
  'Item A12 B345',
])('%s is no address without more', (text) => {
  expect(findAddresses(text, NOWHERE)).toEqual([]);
});

test.each<[string, string]>([
  ['de', 'Über 10000 Kunden vertrauen uns'],
  ['de', 'ISO 27001 Zertifizierung'],
  ['de', 'Tel. 0711 12345 Stuttgart'],
  ['de', '+49 30 12345 Berlin'],
  ['fr', 'Plus de 15000 Clients'],
  ['it', 'Oltre 10000 Clienti in Italia'],
])('a number before a word on a page in %s is no address: %s', (language, text) => {
  expect(findAddresses(text, { ...NOWHERE, language })).toEqual([]);
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
    const ms = cpuMs(() => findAddresses(text, { tld: 'DE', phone: '', language: 'de' }));
    expect(ms).toBeLessThan(500);
  },
);
