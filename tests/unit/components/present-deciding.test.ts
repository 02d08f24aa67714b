import { expect, test } from 'vitest';
import { presentDeciding } from '#components/popup/present-deciding.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from '../qualify/starter.ts';
import { EXAMPLES_DAY } from '../qualify/worked-examples.ts';

const SITE = {
  businessModel: { value: 'saas', confidence: 750 },
  audience: { value: ['b2b'], confidence: 750 },
};
const guess = (leaf: string) => ({
  industry: { value: [{ leaf, p: 0.9 }], confidence: 800, source: 'classifier' },
});

function present(input: object) {
  const { profile } = readProfile(input, EXAMPLES_DAY);
  return presentDeciding(whatDecides(profile, starter, EXAMPLES_DAY) as Deciding, profile);
}

test('lines are said in words of a salesperson', () => {
  const { lines } = present({ ...SITE, ...guess('software_devtools') });
  expect(lines.map(({ condition, outcome }) => [condition, outcome])).toEqual([
    ['51–500 people, in US, Canada or DACH', 'probably B or better'],
    ['10 people or fewer', 'do not pitch'],
    ['Any other country', 'not a fit'],
  ]);
});

test('one click each: bands and places at the borders of the ICP', () => {
  const { questions } = present({ ...SITE, ...guess('software_devtools') });
  expect(questions.map(({ label, answers }) => [label, ...answers.map((answer) => answer.label)])).toEqual([
    ['Size', '1–10', '11–50', '51–500', '501–1,000', '1,001+'],
    ['Country', 'US', 'Canada', 'Austria', 'Germany', 'Switzerland', 'other …'],
  ]);
  expect(questions[0]?.answers[2]?.correction).toEqual({
    kind: 'correction',
    attribute: 'headcount',
    value: [51, 500],
  });
  expect(questions[1]?.answers.at(-1)?.correction).toBeNull();
});

test('a guess that speaks against it is asked about first', () => {
  const { questions } = present({ ...SITE, ...guess('construction') });
  const [first] = questions;
  expect(first?.answers.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^Yes, it is /),
    'No, it is …',
  ]);
  expect(first?.answers[0]?.correction?.value).toEqual([{ leaf: 'construction', p: 1 }]);
});
