import { expect, test } from 'vitest';
import { presentTalk, talkLines, timingWarning } from '#components/popup/present-talk.ts';
import { NO_PLAYBOOK } from '#lib/dossier/playbook.ts';
import { HOME_ONLY, NEGATIVE, NONE, PRIMARY } from '../../lab/gallery/fixture-dossiers.ts';
import { DEADLINE, HOT, PLAYBOOK, WARM } from '../../lab/gallery/fixture-talk.ts';

test('a part with nothing to say has no button', () => {
  expect(presentTalk(PRIMARY, NO_PLAYBOOK)).toEqual({
    ask: null,
    whyNow: null,
    track: null,
    people: null,
    initial: null,
  });
  expect(talkLines({ verdict: PRIMARY })).toBe(0);
});

test('buttons count what is unanswered and who has been seen', () => {
  const labels = presentTalk({ ...PRIMARY, ask: [DEADLINE], timing: WARM }, PLAYBOOK);
  expect(labels).toMatchObject({
    ask: '1 question to ask',
    whyNow: 'Why now: warm',
    people: 'Buying team: 1 of 3 seen',
    initial: null,
  });
  const answered = { ...DEADLINE, answered: 'yes' };
  expect(presentTalk({ ...PRIMARY, ask: [answered] }, PLAYBOOK).ask).toBe('Asked');
});

test('questions are open from the start only when no page is left and the verdict is not settled', () => {
  const open = { ...HOME_ONLY, ask: [DEADLINE], next: [] };
  expect(presentTalk(open, NO_PLAYBOOK).initial).toBe('ask');
  expect(talkLines({ verdict: open })).toBeGreaterThan(1);
  expect(presentTalk({ ...open, next: HOME_ONLY.next }, NO_PLAYBOOK).initial).toBeNull();
  expect(presentTalk({ ...open, certainty: 'confirmed' }, NO_PLAYBOOK).initial).toBeNull();
});

test('a strong trigger on a bad fit is said in words, and only there', () => {
  expect(timingWarning({ ...NEGATIVE, timing: HOT })).toMatch(/still a no/);
  expect(timingWarning({ ...NONE, timing: HOT })).toMatch(/not a fit/);
  expect(timingWarning({ ...NONE, timing: WARM })).toBeNull();
  expect(timingWarning({ ...PRIMARY, timing: HOT })).toBeNull();
});
