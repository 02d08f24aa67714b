import { expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { addText, openSheet } from '#lib/read/linkedin/sheet.ts';

test("a member's address in a company's words is not kept", () => {
  const evidence: Evidence[] = [];
  const url = 'https://www.linkedin.com/company/acme';
  const sheet = openSheet(evidence, { url, day: 20_779 }, 'linkedin-guest');
  addText(sheet, 'description', 'Ask Kim: https://www.linkedin.com/in/kim-doe-42, we answer.', 900);
  expect(JSON.stringify(evidence)).toContain('we answer');
  expect(JSON.stringify(evidence)).not.toContain('kim-doe');
});
