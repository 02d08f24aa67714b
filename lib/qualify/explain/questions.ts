import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Facts } from '../engine/align-profile.ts';
import { precedes } from '../engine/precedes.ts';
import type { Weighing } from '../engine/weigh.ts';
import type { Question } from '../verdict.ts';
import type { Explainer } from './explainer.ts';
import { unreadPages } from './usual-pages.ts';

/**
 * What to ask a person: the author's discovery questions, answered or not, then the open criteria with points that
 * every page which could say so was read for.
 */
export function questionsOf(
  { compiled, tellings }: Explainer,
  { degrees, facts }: Pick<Weighing, 'degrees' | 'facts'>,
): Question[] {
  const { criteria, counts } = compiled;
  const asked: Question[] = [];
  const leftOver: Question[] = [];
  for (const [index, criterion] of criteria.entries()) {
    const { id, label, test } = criterion;
    if (test.op === 'answer') {
      const answers = test.answers.map((answer) => ({
        id: answer.id,
        label: answer.label,
        definition: answer.definition,
      }));
      asked.push({
        criterion: id,
        label,
        question: test.question,
        answers,
        answered: givenAnswer(facts, id, answers),
      });
      continue;
    }
    const degree = degrees[index];
    const settled = degree === undefined || degree.lo === degree.hi;
    if (counts[index] !== true || settled || degree.lo > 0 || degree.hi < 1_000) continue;
    const telling = tellings[index];
    if (!telling || unreadPages(telling, facts).length > 0) continue;
    leftOver.push({ criterion: id, label, question: '', answers: [], answered: null });
  }
  return [...asked, ...leftOver];
}

/** The newest answer that is one of the question's own. */
function givenAnswer(facts: Facts, criterion: string, answers: readonly { id: string }[]): string | null {
  let given: { answer: string; fact: EvidenceOf<'answers'> } | null = null;
  for (const fact of facts.answers?.facts ?? []) {
    const answer = Object.hasOwn(fact.value, criterion) ? fact.value[criterion] : undefined;
    if (answer === undefined || !answers.some(({ id }) => id === answer)) continue;
    const newer = given === null || fact.day > given.fact.day;
    if (newer || (fact.day === given?.fact.day && precedes(fact, given.fact))) given = { answer, fact };
  }
  return given?.answer ?? null;
}
