import { expect, test } from 'vitest';
import { feedbackDoneText, kindCountsText, leftOutTexts } from '#lib/wording/feedback-text.ts';

const NONE = { correction: 0, answer: 0, exception: 0, disposition: 0, note: 0 };

test('kinds are counted in one line, in the same order, without those of which there is none', () => {
  expect(kindCountsText({ ...NONE, note: 1, correction: 3 })).toBe('Corrections: 3 · Notes: 1');
  expect(kindCountsText(NONE)).toBe('');
});

test('what stays out has a reason each', () => {
  expect(leftOutTexts({ broken: 2, foreign: 0 })).toEqual(['Left out because it cannot be read: 2.']);
  expect(leftOutTexts({ broken: 1, foreign: 4 })).toHaveLength(2);
  expect(leftOutTexts({ broken: 0, foreign: 0 })).toEqual([]);
});

test('an import says what came, what waits and what found no room, and no more than that', () => {
  expect(feedbackDoneText({ added: 4, judged: 2, unseen: 0, surplus: 0 })).toBe(
    'Imported: 4 new. Accounts judged anew: 2.',
  );
  const all = feedbackDoneText({ added: 4, judged: 2, unseen: 3, surplus: 5 });
  expect(all).toContain('first visit: 3.');
  expect(all).toContain('as is kept: 5.');
});
