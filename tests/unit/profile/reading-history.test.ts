import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { GROWTH_ATTRIBUTES } from '#lib/icp/vocabulary.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const reading = (people: number, day: number, more: object = {}) =>
  evidenceOf('headcount', [people, people], { source: 'linkedin-guest', day, ...more });

describe('earlier readings', () => {
  test('an outdated reading is history, not a fact and no conflict', () => {
    const [before, after] = [reading(100, DAY - 200), reading(150, DAY)];
    const { headcount } = buildProfile([before, after]);
    expect(headcount?.facts).toEqual([after]);
    expect(headcount?.conflict).toBe(false);
    expect(headcount?.history).toEqual([before]);
  });

  test('a number that did not move is a reading too, each day once and the newest first', () => {
    const days = [DAY - 300, DAY - 100, DAY - 100, DAY - 200, DAY];
    const { headcount } = buildProfile(days.map((day) => reading(100, day)));
    expect(headcount?.facts.map(({ day }) => day)).toEqual([DAY]);
    expect(headcount?.history?.map(({ day }) => day)).toEqual([DAY - 100, DAY - 200, DAY - 300]);
  });

  test('members and followers keep theirs, a founding year does not', () => {
    const profile = buildProfile([
      evidenceOf('linkedinMembers', 10, { day: DAY - 90 }),
      evidenceOf('linkedinMembers', 20),
      evidenceOf('followers', 10, { day: DAY - 90 }),
      evidenceOf('followers', 20),
      evidenceOf('founded', [2_010, 2_010], { day: DAY - 90 }),
      evidenceOf('founded', [2_011, 2_011]),
    ]);
    expect(profile.linkedinMembers?.history).toHaveLength(1);
    expect(profile.followers?.history).toHaveLength(1);
    expect(profile.founded).not.toHaveProperty('history');
  });

  test('what another page of the same source said stands as a fact and is no history', () => {
    const about = reading(120, DAY - 100, { url: 'https://acme.example/about' });
    const { headcount } = buildProfile([about, reading(130, DAY)]);
    expect(headcount?.facts).toHaveLength(2);
    expect(headcount).not.toHaveProperty('history');
  });

  test('a correction is no reading, and what it replaced is not held against it', () => {
    const { headcount } = buildProfile([
      reading(80, DAY - 400),
      reading(90, DAY - 90),
      reading(100, DAY - 300, { source: 'user', confidence: 1_000 }),
      reading(200, DAY, { source: 'user', confidence: 1_000 }),
    ]);
    expect(headcount?.facts.map(({ value }) => value)).toEqual([[200, 200]]);
    expect(headcount).not.toHaveProperty('history');
  });

  test('the order of evidence does not matter', () => {
    const readings = [
      reading(100, DAY - 200),
      reading(100, DAY - 200, { confidence: 720, quote: 'about 100' }),
      reading(120, DAY - 100, { url: 'https://acme.example/about' }),
      reading(130, DAY - 100),
      reading(150, DAY),
    ];
    const expected = buildProfile(readings);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(buildProfile(shuffled)).toEqual(expected);
      }),
    );
  });

  test('the attributes that keep them are those of the growth operator', () => {
    const kept = (['headcount', 'linkedinMembers', 'followers', 'founded', 'investors'] as const).filter(
      (attribute) => {
        const value = attribute === 'headcount' || attribute === 'founded' ? [10, 10] : 10;
        const seen = { ...evidenceOf('headcount', [10, 10]), attribute, value } as Evidence;
        return buildProfile([{ ...seen, day: DAY - 90 }, seen])[attribute]?.history !== undefined;
      },
    );
    expect(kept).toEqual([...GROWTH_ATTRIBUTES]);
  });
});
