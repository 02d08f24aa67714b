import { expect, it, test } from 'vitest';
import { listOf } from './list-of.ts';

test('the second of two columns for one field fills the gaps of the first', async () => {
  const { rows } = await listOf(
    'Company,Company,Website\nAcme,Acme GmbH,acme.example\n,Beron AG,beron.example\nN/A,Cubit,',
  );
  expect(rows.map(({ company }) => company)).toEqual(['Acme', 'Beron AG', 'Cubit']);
});

it.each([
  'N/A',
  '#N/A',
  'n.a.',
  '-',
  '.',
  'Info Requested',
  'Freelance',
  'self-employed',
  'Stealth Startup',
  'Selbstständig',
  'Indépendant',
  'Autónomo',
  'Libero professionista',
  'ZZP',
  '#REF!',
  'None',
  'k. A.',
  'unknown',
  '???',
])('%s is no company', async (cell) => {
  expect((await listOf(`Company,Website\nAcme,acme.example\n${cell},c.example`)).rows[1]).toEqual({
    website: 'c.example',
  });
});

it.each([
  'Nano',
  'NA-KD',
  'Nanometer',
  'Independent Software',
  'Stealth Security',
  'Personal GmbH',
  'Retired Racehorse Trust',
  '3M',
  'Freelancer Map',
])('%s is a company', async (cell) => {
  expect((await listOf(`Company,Website\n${cell},c.example`)).rows[0]?.company).toBe(cell);
});

it.each([
  ['Company', 'https://www.acme.example/', { website: 'https://www.acme.example/' }],
  ['Company', 'kim@acme.example', { email: 'kim@acme.example' }],
  ['Company', 'Booking.example', { company: 'Booking.example' }],
  ['Company', '=HYPERLINK("https://evil.example","Acme")', {}],
  ['Company', '="Acme"', { company: 'Acme' }],
  ['Company', "'Acme", { company: 'Acme' }],
  ['City', "'s-Hertogenbosch", { city: "'s-Hertogenbosch" }],
  ['Company', '\u200fشركة\u200f', { company: 'شركة' }],
  ['First name', 'Nan', { firstName: 'Nan' }],
  ['Last name', 'Null', { lastName: 'Null' }],
])('%s: %j', async (column, cell, fields) => {
  const { rows } = await listOf(
    `Website,${column}\nb.example,Beron\nc.example,Cubit\nd.example,Dalton\n,"${cell.replaceAll('"', '""')}"`,
  );
  expect(rows[3]).toEqual(fields);
});
