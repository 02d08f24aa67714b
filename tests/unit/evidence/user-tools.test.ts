import { expect, test } from 'vitest';
import { overruledFacts } from '#lib/evidence/standing-words.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { Correction } from '#lib/evidence/user-record.ts';
import { sayOfTools } from '#lib/evidence/user-tools.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Technology, TechnologyClass } from '#lib/values/technologies.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const tool = (id: string, kind: TechnologyClass = 'runs'): Technology => ({ id, class: kind });
const READ = [
  evidenceOf('technologies', [tool('hubspot'), tool('segment')]),
  evidenceOf('technologies', [tool('intercom')]),
];
const said = (...value: Technology[]): Correction => ({
  ...{ kind: 'correction', id: 'c', day: DAY, by: '', attribute: 'technologies', value },
});
const inUse = (records: Correction[], read = READ) =>
  (buildProfile(withUserEvidence(read, records)).technologies?.value ?? []).map(({ id }) => id).sort();

test('adding a tool sets no other aside, today and at a later visit', () => {
  const records = [said(tool('salesforce'))];
  expect(inUse(records)).toEqual(['hubspot', 'intercom', 'salesforce', 'segment']);
  expect(overruledFacts(READ, records)).toEqual([]);
  const later = [...READ, evidenceOf('technologies', [tool('zendesk')])];
  expect(inUse(records, later)).toContain('zendesk');
});

test('removing a tool takes that one away and shows it as set aside', () => {
  const records = [said(tool('hubspot', 'mentions'))];
  expect(inUse(records)).toEqual(['intercom', 'segment']);
  expect(overruledFacts(READ, records).map(({ value }) => value)).toEqual([[tool('hubspot')]]);
  expect(
    inUse([said(tool('hubspot', 'mentions'), tool('segment', 'mentions'), tool('intercom', 'mentions'))]),
  ).toEqual([]);
});

test('the last word on a tool stands, and what was said of others stays', () => {
  const before = [tool('salesforce'), tool('hubspot', 'mentions')];
  expect(sayOfTools(before, [tool('hubspot')])).toEqual([tool('salesforce'), tool('hubspot')]);
  expect(inUse([{ ...said(...before), id: 'a' }, said(...sayOfTools(before, [tool('hubspot')]))])).toEqual([
    ...['hubspot', 'intercom', 'salesforce', 'segment'],
  ]);
});
