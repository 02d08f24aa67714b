import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LedgerSection, presentLedger } from '#components/popup/present-ledger.ts';
import { FITS, REASON_KINDS, type Reason } from '#lib/qualify/verdict.ts';
import { AGAINST, FOR, OPEN, verdictOf } from '../../lab/gallery/fixture-verdicts.ts';

const points = fc.record({
  gained: fc.integer({ min: 0, max: 20 }),
  lost: fc.integer({ min: 0, max: 20 }),
  open: fc.integer({ min: 0, max: 20 }),
});
const anyReason: fc.Arbitrary<Reason> = fc
  .record({
    kind: fc.constantFrom(...REASON_KINDS),
    side: fc.constantFrom('for' as const, 'against' as const, 'open' as const),
    points,
    id: fc.uuid(),
  })
  .map(({ kind, side, points, id }) => ({
    code: `FIRMOGRAPHIC_HEADCOUNT_${kind}`,
    kind,
    criterion: id,
    label: `Criterion ${id}`,
    side,
    points,
    params: {},
    evidence: null,
  }));

const lineCount = (sections: LedgerSection[]) => sections.flatMap(({ lines }) => lines).length;

test('every criterion stands in one line at most, on its own side', () => {
  fc.assert(
    fc.property(fc.array(anyReason, { maxLength: 40 }), fc.constantFrom(...FITS), (reasons, word) => {
      const sections = presentLedger(verdictOf(reasons, { verdict: word }));
      const entries = sections.flatMap(({ side, lines }) =>
        lines.flatMap((line) => line.entries.map(({ reason }) => ({ side, reason }))),
      );
      const told = entries.map(({ reason }) => reason.criterion);
      expect(new Set(told).size).toBe(told.length);
      for (const { side, reason } of entries) expect(reason.side).toBe(side);
      for (const { lines } of sections) {
        for (const line of lines) {
          expect(line.entries.reduce((sum, entry) => sum + entry.points, 0)).toBe(line.points);
        }
      }
    }),
  );
});

test('with name, verdict and next step there are at most nine lines, a conflict included', () => {
  fc.assert(
    fc.property(fc.array(anyReason, { maxLength: 40 }), (reasons) => {
      expect(lineCount(presentLedger(verdictOf(reasons, {})))).toBeLessThanOrEqual(6);
    }),
  );
});

test('the strongest stand alone and the small ones share a line', () => {
  const verdict = verdictOf([...Object.values(FOR), OPEN.stage], { verdict: 'primary' });
  const [pro] = presentLedger(verdict);
  expect(pro?.lines.map(({ entries }) => entries.length)).toEqual([1, 1, 1, 5]);
  expect(pro?.lines.at(-1)?.text).toBe('Industry · Business model · Who they sell to and 2 more');
});

test('what is only partly proven tells its rest where one points at it', () => {
  const [pro, ...others] = presentLedger(verdictOf([FOR.industry], {}));
  expect(others).toEqual([]);
  expect(pro?.lines[0]?.entries[0].rest).toBe(
    'Software industry: probably wanted (12 points sure, 0 lost, 3 still unknown)',
  );
});

test('a no starts with what is against it', () => {
  const reasons = [FOR.country, AGAINST.headcount, OPEN.crm];
  const sides = (verdict: 'none' | 'undecided') =>
    presentLedger(verdictOf(reasons, { verdict })).map(({ side }) => side);
  expect(sides('none')).toEqual(['against', 'for', 'open']);
  expect(sides('undecided')).toEqual(['for', 'against', 'open']);
});

test('sources that disagree are not folded away', () => {
  const verdict = verdictOf([OPEN.headcount, OPEN.country, OPEN.crm, AGAINST.conflict], {});
  const open = presentLedger(verdict).find(({ side }) => side === 'open');
  expect(open?.lines[0]?.entries).toHaveLength(1);
  expect(open?.lines[0]?.entries[0].reason.against?.quote).toBe('Advertising Services');
});

test('a gate without points is silent unless it was missed', () => {
  const gate = { ...FOR.headcount, points: { gained: 0, lost: 0, open: 0 } };
  const failed: Reason = { ...gate, kind: 'MUST_FAILED', side: 'against' };
  expect(presentLedger(verdictOf([gate], {}))).toEqual([]);
  expect(presentLedger(verdictOf([failed], { verdict: 'none' }))[0]?.lines).toHaveLength(1);
});
