import { expect, test } from 'vitest';
import { withoutContacts, withoutMail, withoutVisits } from '#lib/evidence/without-personal.ts';

test.each([
  ['Write to petra@mail.example today', 'Write to … today'],
  ['Follow @acme', 'Follow @acme'],
  ['We make widgets', 'We make widgets'],
])('e-mail addresses are cut: %s', (text, kept) => expect(withoutMail(text)).toBe(kept));

test.each([
  ['Call +49 170 5550123. 1,200 customers', 'Call …. 1,200 customers'],
  ['Tel. 030 / 555 01-23', 'Tel. …'],
  ['(212) 555-0100', '…'],
  ['212-555-0100 x', '… x'],
  ['Since 1998, 1,200,000 users in 2026', 'Since 1998, 1,200,000 users in 2026'],
  ['01.02.2026 - 28.02.2026', '01.02.2026 - 28.02.2026'],
  ['EUR 1.200.000.000', 'EUR 1.200.000.000'],
])('phone numbers are cut, other numbers stay: %s', (text, kept) => expect(withoutContacts(text)).toBe(kept));

test.each([
  ['See https://acme.example/a?utm_source=petra#x now', 'See https://acme.example/a now'],
  ['https://www.linkedin.com/company/acme?trk=petra', 'https://www.linkedin.com/company/acme'],
  ['https://www.linkedin.com/in/petra-muster', 'https://www.linkedin.com/'],
  ['(https://acme.example/?token=t&lang=de)', '(https://acme.example/'],
  ['HTTPS://Acme.Example', 'HTTPS://Acme.Example'],
  ['Acme.example/?x is no address', 'Acme.example/?x is no address'],
])('addresses in words are kept without the visit: %s', (text, kept) =>
  expect(withoutVisits(text)).toBe(kept),
);
