import { expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';
import { starter } from './starter.ts';

/** What is noted as the answer to the starter's one question, by the answers from a CRM on several days. */
function answered(...answers: [answer: string, day: number][]) {
  const facts = answers.map(([answer, day]) =>
    evidenceOf('answers', { deadline: answer }, { source: 'crm', url: `https://crm.example/${answer}`, day }),
  );
  const { ask } = qualify(buildProfile(facts), starter, DAY);
  return ask.find(({ criterion }) => criterion === 'deadline')?.answered;
}

test('the newest answer to a question counts', () => {
  expect(answered(['urgent', DAY - 30], ['none', DAY])).toBe('none');
  expect(answered(['urgent', DAY], ['none', DAY - 30])).toBe('urgent');
});

test('an answer that the question does not offer is none, however new', () => {
  expect(answered(['maybe', DAY])).toBeNull();
  expect(answered(['wanted', DAY - 30], ['maybe', DAY])).toBe('wanted');
});
