import { expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { tellChanges } from '#lib/triggers/changes/tell-changes.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const URL = 'https://acme.example/';
const LATER = DAY + 90;

function told(before: Evidence[], now: Evidence[], { isWhole = true, day = LATER } = {}) {
  return tellChanges({ before, now, url: URL, day, isWhole }).flatMap(({ value }) => value);
}

const PACK = 1;
const scan = (technologies: number, day: number, pack: number | undefined = PACK) =>
  evidenceOf('scan', { technologies, scopes: [], pack }, { day });
const tool = (id: string, day: number, url = URL) =>
  evidenceOf('technologies', [{ id, class: 'runs' }], {
    day,
    url,
    source: 'resource',
    quote: `js.${id}.example`,
  });
const people = (value: [number, number | null], day: number, quote: string) =>
  evidenceOf('headcount', value, { day, quote, source: 'linkedin-record' });
const members = (value: number, day: number, confidence = 950) =>
  evidenceOf('linkedinMembers', value, {
    day,
    quote: `${value} members`,
    source: 'linkedin-page',
    confidence,
  });
const place = (country: string, day: number, rest = {}) =>
  evidenceOf('countries', [country], { day, source: 'imprint', quote: `an office in ${country}`, ...rest });

test('more people by a fifth between two readings: dated by both, with the words of both', () => {
  const [event, ...others] = told([members(100, DAY)], [members(120, LATER)]);
  expect(event).toEqual({
    kind: 'expansion',
    date: ['2026-11-20', '2027-02-18'],
    quote: '2026-11-20: 100 members → 2027-02-18: 120 members',
  });
  expect(others).toEqual([]);
});

test.each([
  ['less than a fifth', [members(100, DAY)], [members(119, LATER)]],
  ['readings that stand too close', [members(100, LATER - 59)], [members(200, LATER)]],
  ['readings more than a year apart', [members(100, LATER - 366)], [members(200, LATER)]],
  ['bands that may be the same number', [people([51, 200], DAY, '')], [people([51, 500], LATER, '')]],
  ['a band without an end', [people([51, null], DAY, '')], [people([501, 1000], LATER, '')]],
  ['a hint', [members(100, DAY, 500)], [members(200, LATER)]],
  ['nothing before', [], [members(200, LATER)]],
  ['nothing now', [members(100, DAY)], []],
  ['fewer people', [members(200, DAY)], [members(100, LATER)]],
])('no growth is told of %s', (_, before, now) => {
  expect(told(before, now)).toEqual([]);
});

test('a band above the old one by a fifth is growth, and one event beside that of members', () => {
  const before = [people([51, 200], DAY, '51-200'), members(100, DAY)];
  expect(told(before, [people([501, 1000], LATER, '501-1,000'), members(300, LATER)])).toHaveLength(1);
});

test('the same growth is not told twice, growth since then is', () => {
  const first = tellChanges({
    ...{ before: [members(100, DAY)], now: [members(130, LATER)], url: URL, day: LATER, isWhole: true },
  });
  const before = [members(100, DAY), members(130, LATER), ...first];
  expect(told(before, [members(135, LATER + 70)], { day: LATER + 70 })).toEqual([]);
  expect(told(before, [members(160, LATER + 70)], { day: LATER + 70 })).toHaveLength(1);
});

test('a tool that an earlier whole look did not show is new', () => {
  const before = [scan(950, DAY), tool('acmecrm', DAY)];
  const ofWords = evidenceOf('scan', { technologies: 0, scopes: ['home'] }, { day: LATER });
  const now = [ofWords, scan(950, LATER), tool('acmecrm', LATER), tool('newchat', LATER)];
  const [event, ...others] = told(before, now);
  expect(event).toMatchObject({ kind: 'migration', about: 'newchat', date: ['2026-11-20', '2027-02-18'] });
  expect(event?.quote).toBe('2026-11-20: – → 2027-02-18: js.newchat.example');
  expect(others).toEqual([]);
});

test('a tool that a later whole look does not show is gone', () => {
  const before = [scan(950, DAY), tool('acmecrm', DAY)];
  const [event, ...others] = told(before, [scan(950, LATER)]);
  expect(event).toMatchObject({ kind: 'migration', about: 'acmecrm' });
  expect(event?.quote).toBe('2026-11-20: js.acmecrm.example → 2027-02-18: –');
  expect(others).toEqual([]);
});

test.each<[string, Evidence[], Evidence[], boolean?]>([
  ['the earlier look was in part', [scan(600, DAY)], [scan(950, LATER), tool('newchat', LATER)]],
  [
    'other rules looked then: what they find today was there all along',
    [scan(950, DAY, PACK - 1)],
    [scan(950, LATER), tool('newchat', LATER)],
  ],
  [
    'other rules look now: what they do not find may be there yet',
    [scan(950, DAY, PACK - 1), tool('acmecrm', DAY)],
    [scan(950, LATER)],
  ],
  ['cookies could not be read then', [scan(900, DAY)], [scan(1_000, LATER), tool('newchat', LATER)]],
  ['cookies cannot be read now', [scan(1_000, DAY), tool('acmecrm', DAY)], [scan(900, LATER)]],
  ['there was no earlier look', [], [scan(950, LATER), tool('newchat', LATER)]],
  ['the later look is in part', [scan(950, DAY), tool('acmecrm', DAY)], [scan(600, LATER)]],
  ['the later look says nothing of tools', [scan(950, DAY), tool('acmecrm', DAY)], []],
  ['a cap was reached', [scan(950, DAY), tool('acmecrm', DAY)], [scan(950, LATER)], false],
  [
    'another page shows it',
    [scan(950, DAY), tool('acmecrm', DAY), tool('acmecrm', DAY, 'https://acme.example/about')],
    [scan(950, LATER)],
  ],
  ['it was gone before', [scan(950, DAY), tool('acmecrm', DAY - 100)], [scan(950, LATER)]],
  [
    'another page showed it before',
    [scan(950, DAY), tool('newchat', DAY - 9, 'https://acme.example/about')],
    [scan(950, LATER), tool('newchat', LATER)],
  ],
  [
    'a look in part came between',
    [scan(950, DAY), tool('acmecrm', DAY), scan(300, DAY + 9)],
    [scan(950, LATER)],
  ],
])('no change of tools is told when %s', (_, before, now, isWhole = true) => {
  expect(told(before, now, { isWhole })).toEqual([]);
});

test('a country that the same part of a page did not name is new', () => {
  const [event, ...others] = told([place('DE', DAY)], [place('DE', LATER), place('PL', LATER)]);
  expect(event).toEqual({
    ...{ kind: 'expansion', about: 'Poland', date: ['2026-11-20', '2027-02-18'] },
    quote: '2026-11-20: an office in DE → 2027-02-18: an office in PL',
  });
  expect(others).toEqual([]);
});

test.each<[string, Evidence[], Evidence[]]>([
  ['another part of the page names it', [place('DE', DAY, { source: 'footer' })], [place('PL', LATER)]],
  [
    'another page named it',
    [place('DE', DAY), place('PL', DAY, { url: 'https://acme.example/x' })],
    [place('PL', LATER)],
  ],
  [
    'the head office is there',
    [place('DE', DAY), evidenceOf('hqCountry', 'PL', { day: DAY })],
    [place('PL', LATER)],
  ],
  ['it is a hint', [place('DE', DAY)], [place('PL', LATER, { confidence: 500 })]],
  ['the page was never read', [], [place('PL', LATER)]],
  ['both were read on one day', [place('DE', LATER)], [place('PL', LATER)]],
])('no new country is told when %s', (_, before, now) => {
  expect(told(before, now)).toEqual([]);
});

test('quotes of both readings fit a quote', () => {
  const long = 'word '.repeat(100);
  const [event] = told(
    [evidenceOf('linkedinMembers', 100, { quote: long })],
    [evidenceOf('linkedinMembers', 300, { quote: long, day: LATER })],
  );
  expect(event?.quote.length).toBeLessThanOrEqual(200);
  expect(event?.quote).toContain(' → 2027-02-18: word');
});
