import { expect, test } from 'vitest';
import { countRead, type Expectation, parseHealth, unreadOf } from '#lib/read/unasked/reader-health.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';

const LINKEDIN = 'https://www.linkedin.com/company/acme/';
const page = { isCompanySite: true as const, kind: 'home' as const, reason: '' };
const whole = [
  evidenceOf('name', 'Acme'),
  evidenceOf('specialties', ['software']),
  evidenceOf('headcount', [11, 50]),
  evidenceOf('followers', 100),
];
const sizeless = whole.filter(({ attribute }) => attribute !== 'headcount');

function after(reads: (typeof whole)[], from: Expectation[] = []) {
  return reads.reduce(
    (counts, evidence, at) => countRead(counts, { url: LINKEDIN, page, partial: false, evidence }, DAY + at),
    from,
  );
}

test('a size that pages gave and do not give any more is unread since the first of them', () => {
  const counts = after([whole, sizeless, sizeless, sizeless]);
  expect(unreadOf(counts)).toMatchObject([
    { source: 'linkedin', attribute: 'headcount', found: 1, missing: 3, inVain: 3, since: DAY + 1 },
  ]);
});

test('two pages without it, or one that gives it again, are no change of layout', () => {
  expect(unreadOf(after([whole, sizeless, sizeless]))).toEqual([]);
  expect(unreadOf(after([whole, sizeless, sizeless, sizeless, whole]))).toEqual([]);
});

test('what was never found may be nowhere', () => {
  expect(unreadOf(after([sizeless, sizeless, sizeless]))).toEqual([]);
});

test('a page in part and a page that is nobody’s say nothing of the reader', () => {
  const read = { url: LINKEDIN, page, partial: true, evidence: [] };
  expect(countRead([], read, DAY)).toEqual([]);
  expect(
    countRead(
      [],
      { ...read, partial: false, page: { ...page, isCompanySite: false, kind: 'other' } as never },
      DAY,
    ),
  ).toEqual([]);
});

test('counts come back as they were kept; what is none is left out', () => {
  const counts = after([whole]);
  expect(parseHealth(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
  expect(parseHealth([{ source: 'linkedin' }, null, ...counts])).toEqual(counts);
  expect(parseHealth('x')).toBeNull();
});
