import { expect, test } from 'vitest';
import { seatOfTitle } from '#lib/dossier/title-seat.ts';
import { starter } from '../qualify/starter.ts';

const { personas } = starter;

test.each([
  ['VP Sales', 'right', ['revenue-lead']],
  // Not the author's words, and yet the same desk.
  ['Vice President of Sales, EMEA', 'right', ['revenue-lead']],
  ['Leiterin Vertrieb', 'right', ['revenue-lead']],
  ['Senior Revenue Operations Manager', 'right', ['revops-lead']],
  ['HubSpot Administrator', 'right', ['crm-admin']],
  ['Head of Legal', 'wrong', []],
  ['CFO', 'wrong', []],
  ['Sales Development Representative', 'wrong', []],
  ['Working student sales', 'wrong', []],
  // Says too little: unknown is never "no".
  ['Manager', 'open', []],
  ['', 'open', []],
  ['🚀 Dreamer', 'open', []],
] as const)('%s: %s', (title, fit, found) => {
  expect(seatOfTitle(title, personas)).toEqual({ fit, personas: found });
});

test('an ICP without personas finds nobody wrong', () => {
  expect(seatOfTitle('CFO', [])).toEqual({ fit: 'open', personas: [] });
});
