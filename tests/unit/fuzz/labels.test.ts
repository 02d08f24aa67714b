import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanName, coreName, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { parseDate } from '#lib/parse/date.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import { parseMoney } from '#lib/parse/money.ts';
import { parseNumber, scanNumbers } from '#lib/parse/number.ts';
import { internationalPhoneCountry, northAmericanPhoneCountry } from '#lib/parse/phone-country.ts';
import { parseYear } from '#lib/parse/year.ts';
import { fuzz, mutated, type Pinned } from './mutate.ts';

const PATIENCE_MS = 300_000;
/** Cases that once broke what is tried here. */
const PINNED: readonly Pinned[] = [];
const LABELS = [
  ...['10,001+ employees', '51-200', '1.001–5.000 Mitarbeiter', '38 employés', 'about 40 people', '2-10'],
  ...['$5M - $10M', '€ 1,2 Mio.', 'USD 3.5 billion', '£300k', '¥ 1 000 000', 'Fr. 20’000'],
  ...[
    'March 2026',
    '2026-03-01',
    '01.03.2026',
    'Q3 2025',
    'founded in 1999',
    'since 2006',
    '© 1998-2026 Acme, Inc.',
  ],
  ...[
    'Acme Pumps GmbH & Co. KG',
    'The Acme Company, Inc.',
    'Société Acme S.A.S.',
    'ООО «Акме»',
    '株式会社アクメ',
  ],
  ...['+49 (0)30 1234-567', '(212) 555-0142', '0044 20 7946 0018', 'Head of Revenue Operations, EMEA'],
  ...[
    '12 Main St, Suite 4, Boston, MA 02110, USA',
    'Torstraße 1, 10119 Berlin',
    'Rue de la Paix 1, 75002 Paris, France',
  ],
];

function isOrdered(interval: readonly [number, number | null] | null): boolean {
  if (interval === null) return true;
  const [low, high] = interval;
  return Number.isFinite(low) && (high === null || (Number.isFinite(high) && low <= high));
}

function parseAll(text: string): void {
  expect(isOrdered(parseHeadcount(text)), `headcount of ${JSON.stringify(text)}`).toBe(true);
  const money = parseMoney(text);
  expect(isOrdered(money === null ? null : money.value), `money of ${JSON.stringify(text)}`).toBe(true);
  const year = parseYear(text);
  expect(year === null || Number.isInteger(year)).toBe(true);
  const number = parseNumber(text);
  expect(number === null || Number.isFinite(number)).toBe(true);
  const date = parseDate(text);
  if (date !== null) expect(date[0] <= date[1]).toBe(true);
  const country = parseCountry(text);
  if (country !== null) expect(country).toMatch(/^[A-Z]{2}$/);
  expect(cleanText(text, 50).length).toBeLessThanOrEqual(50);
  for (const token of scanNumbers(text)) expect(Number.isFinite(token.value)).toBe(true);
  cleanName(text);
  coreName(text);
  expect(namesAgree(text, 'Acme')).toBe(namesAgree('Acme', text));
  parseJobTitle(text);
  internationalPhoneCountry(text);
  northAmericanPhoneCountry(text);
  findAddresses(text, { tld: '', phone: '', language: 'en' });
}

test(
  'no mutated label or number escapes the parsers',
  () => {
    fuzz(fc.property(mutated(LABELS), parseAll), 4_000, PINNED);
  },
  PATIENCE_MS,
);
