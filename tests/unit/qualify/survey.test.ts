import { expect, test } from 'vitest';
import { compiledIcp } from '#lib/qualify/engine/compile-icp.ts';
import { explainerOf } from '#lib/qualify/explain/explainer.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { survey } from '#lib/qualify/survey.ts';
import { seeded } from './random.ts';
import { randomProfile } from './random-profile.ts';
import { AS_OF } from './random-value.ts';
import { anyIcp } from './weigh-case.ts';

test('a survey of many accounts says what the verdicts on each of them say', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seeded(seed);
    const icp = anyIcp(random);
    for (let account = 0; account < 5; account += 1) {
      const profile = randomProfile(random);
      const { reasons, fired, score } = survey(explainerOf(compiledIcp(icp)), profile, AS_OF);
      const verdict = qualify(profile, icp, AS_OF);
      expect(verdict).toMatchObject(score);
      expect(fired).toEqual(verdict.disqualifiers.map(({ id }) => id));
      const codes = verdict.reasons
        .filter(({ kind }) => kind !== 'EXCLUDED')
        .map(({ code, kind, criterion, side, points }) => ({ code, kind, criterion, side, points }));
      const byId = (a: { criterion: string }, b: { criterion: string }) =>
        a.criterion < b.criterion ? -1 : 1;
      expect(reasons.toSorted(byId)).toEqual(codes.toSorted(byId));
    }
  }
});
