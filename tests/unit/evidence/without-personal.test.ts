import { expect, test } from 'vitest';
import { withoutContacts, withoutMail } from '#lib/evidence/without-personal.ts';

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
