import { expect, test } from 'vitest';
import type { Fact } from '#lib/evidence/evidence.ts';
import { addText, openSheet } from '#lib/read/linkedin/sheet.ts';

test("a member's address in a company's words is not kept", () => {
  const facts: Fact[] = [];
  const sheet = openSheet(facts, 'linkedin-guest');
  addText(sheet, 'description', 'Ask Kim: https://www.linkedin.com/in/kim-doe-42, we answer.', 900);
  expect(JSON.stringify(facts)).toContain('we answer');
  expect(JSON.stringify(facts)).not.toContain('kim-doe');
});
