import { describe, expect, test } from 'vitest';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';

const NOWHERE = { tld: '', phone: '', language: '' };

function places(text: string, context: Partial<typeof NOWHERE> = {}): string[] {
  return findAddresses(text, { ...NOWHERE, ...context }).map(({ country, city }) => `${country} ${city}`);
}

describe('four digits and two capitals are no Dutch code by themselves', () => {
  test.each([
    'Call 415-260-9024 US DOT #2800142',
    'Pump 4 – 4500 HP Diesel Generator',
    'Certificates: ISO – 9001 QM Audit passed',
    '· 1200 CV Rand',
    'Open until 1700 PM Saturday',
    'Suite 12, 4191 PO Box',
    'Motor 3, 2200 KW Turbine',
    'Model 12, 3000 RX Turbo edition',
    '2400 MB Memory',
    'Room 5\n1500 AC Units sold this year',
    '+1 503 555 2828 SW Corbett',
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
    expect(places(text, { language: 'de' })).toEqual([]);
  });

  test.each([
    ['Oudegracht 100, 3511 AX Utrecht', 'NL Utrecht'],
    ['Brightwell B.V.\nVaartweg 163\n1401 RK Bussum', 'NL Bussum'],
    ['Postbus 214, 2130 AE Hoofddorp', 'NL Hoofddorp'],
    ['Unit 4, 5928 LN Venlo, The Netherlands', 'NL Venlo'],
    ['Kamer 7\n1012 CV Amsterdam', 'NL Amsterdam'],
  ])('%s is one', (text, place) => {
    expect(places(text)).toEqual([place]);
  });
});

describe('numbers before a capitalized word are no postcode by themselves', () => {
  test.each([
    ['5000 Mitarbeiter\n', { tld: 'AT', language: 'de' }],
    ['• 12000 Kunden\n', { tld: 'DE', language: 'de' }],
    ['Seit 1998\n10000 Projekte | 40 Länder', { language: 'de' }],
    ['20000 Clients\n', { tld: 'FR', language: 'fr' }],
    ['– 1500 Kunder\n', { tld: 'DK', language: 'da' }],
    ['15000 Prodotti, 30 Marchi', { language: 'it' }],
  ])('%s', (text, context) => {
    expect(places(text, context)).toEqual([]);
  });

  test.each([
    ['Brightwell GmbH, 87435 Kempten', { language: 'de' }, 'DE Kempten'],
    ['Postfach 1234\n3001 Belp', { tld: 'CH' }, 'CH Belp'],
    ['Via Garibaldi 3\n36061 Bassano del Grappa (VI)', { language: 'it' }, 'IT Bassano del Grappa'],
    ['Siège social : 38240 Meylan', { language: 'fr' }, 'FR Meylan'],
    ['Industrivej 5, 8700 Horsens', { tld: 'DK' }, 'DK Horsens'],
  ])('%s is one', (text, context, place) => {
    expect(places(text, context)).toEqual([place]);
  });
});

describe("the page's language names no country against the address itself", () => {
  test.each([
    ['Bulevar 5, 11000 Beograd, Serbien', { language: 'de' }, 'RS Beograd'],
    ['12 rue Didouche, 16000 Alger, Algérie', { language: 'fr' }, 'DZ Alger'],
    ['Calle El Conde 5, 10210 Santo Domingo, República Dominicana', { language: 'es' }, 'DO Santo Domingo'],
    ['Jl. Sudirman 1, 10220 Jakarta, Indonesien', { language: 'de' }, 'ID Jakarta'],
    ['50 Jalan Ampang, 50450 Kuala Lumpur, Malaisie', { language: 'fr' }, 'MY Kuala Lumpur'],
    ['Rua 5, 10000 Zagreb, Croácia', { language: 'pt' }, 'HR Zagreb'],
    ['Via Tirana 4, 1001 Tirana, Albanië', { language: 'nl' }, 'AL Tirana'],
    ['ul. Długa 5, 00-100 Wilno, Litwa', { language: 'pl' }, 'LT Wilno'],
  ])('%s', (text, context, place) => {
    expect(places(text, context)).toEqual([place]);
  });

  test.each([
    ['Hauptstraße 4, 12345 Irgendwo, Phantasien', { language: 'de' }],
    ['Calle 8, 11500 Ciudad Quieta', { language: 'es', phone: 'UY' }],
    ['4 rue Verte, 20000 Bellemer', { language: 'fr', tld: 'MC' }],
  ])('%s says nothing', (text, context) => {
    expect(places(text, context).filter((place) => /^(?:DE|ES|FR) /.test(place))).toEqual([]);
  });

  test('a region of the country behind the city is no objection', () => {
    expect(places('Domplatz 4, 94032 Kleinstadt, Bayern', { language: 'de' })).toEqual(['DE Kleinstadt']);
    expect(places('Calle Real 4, 30001 Pueblo, Región de Murcia', { language: 'es' })).toEqual(['ES Pueblo']);
  });
});

describe('a second address is another one', () => {
  test.each([
    ['10 High Street, London N1 8EQ, UK\nTower B, Floor 5, Bengaluru, India', ['GB London', 'IN Bengaluru']],
    ['1 Main Street, Boston, MA 02110\n5 Rothschild Blvd, Tel Aviv, Israel', ['US Boston', 'IL Tel Aviv']],
    ['Hauptstraße 1, 80331 München; 4 George Street, Sydney, Australia', ['DE München', 'AU Sydney']],
    ['12 rue Verte, 75002 Paris, France | Level 3, Marina Road, Lagos, Nigeria', ['FR Paris', 'NG Lagos']],
    ['2 King Street, Toronto, ON M5X 1A9\n18 Soi Sukhumvit, Bangkok, Thailand', ['CA Toronto', 'TH Bangkok']],
  ])('%s', (text, expected) => {
    expect(places(text, { language: 'de' }).sort()).toEqual([...expected].sort());
  });

  test('a country further behind closes the address before it', () => {
    expect(places('2450 Peralta Blvd, Fremont, CA 94536, Bay Area, USA')).toEqual(['US Fremont']);
    expect(places('Miami, USA\n801 Brickell Avenue, Miami, FL 33131')).toEqual(['US Miami']);
  });

  test('a choice of countries below an address is none', () => {
    expect(places('130 Randolph St.\nChicago, IL 60601, USA\nCanada (EN) Canada (FR) Denmark')).toEqual([
      'US Chicago',
    ]);
    expect(places('Phone: 030 555 0199\nGermany', { language: 'en' })).toEqual([]);
  });
});

describe('a region is no city', () => {
  test.each([
    ['Lot 7, Jalan Ampang, Petaling Jaya, Selangor, Malaysia', 'MY Petaling Jaya'],
    ['9 Tannery Rd, Parow, Western Cape, South Africa', 'ZA Parow'],
    ['Av. Vallarta 3233, Guadalajara, Jalisco, Mexico', 'MX Guadalajara'],
    ['Calle 12, Lote 10, Cancún, Quintana Roo, 77533, México', 'MX Cancún'],
    ['Gran Vía 45, Bilbao, Bizkaia, Spain', 'ES Bilbao'],
    ['Unit 4, Mallow, Co. Cork, Ireland', 'IE Mallow'],
    ['Via Roma 5, Bassano, Veneto, Italy', 'IT Bassano'],
    ['No. 8 Elm Road, Foshan, Guangdong, P.R. China', 'CN Foshan'],
    ['12 Awolowo Road, Ikeja, Lagos, Nigeria', 'NG Lagos'],
    ['Rua 7, Joinville, Santa Catarina, Brazil', 'BR Joinville'],
    ['88 Moo 4, Bang Phli, Samut Prakan, Thailand', 'TH Bang Phli'],
    ['Calle Mayor 5, Soria, España', 'ES Soria'],
    ['Plot 7, Sector 18, Gurugram, Haryana, India', 'IN Gurugram'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place]);
  });

  test.each([
    ['Lot 7, Jalan Ampang, Selangor, Malaysia', 'MY null'],
    ['Av. Vallarta 3233, Jalisco, Mexico', 'MX null'],
    ['Building 5, Western Cape, South Africa', 'ZA null'],
  ])('%s leaves the city open', (text, place) => {
    expect(places(text)).toEqual([place]);
  });
});
