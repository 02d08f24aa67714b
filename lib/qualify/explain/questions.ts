import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { CompiledIcp } from '../engine/compile-icp.ts';
import type { Judgement } from '../engine/degree.ts';
import { unreadPlaces } from '../engine/places.ts';
import { precedes } from '../engine/precedes.ts';
import type { Question } from '../verdict.ts';

/**
 * What to ask a person: the author's discovery questions, answered or not, then the open criteria with points that
 * every page which could say so was read for.
 */
export function questionsOf(
  { criteria, tellings, counts }: CompiledIcp,
  judgements: readonly Judgement[],
  profile: Profile,
): Question[] {
  const asked: Question[] = [];
  const leftOver: Question[] = [];
  for (const [place, criterion] of criteria.entries()) {
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
        answered: givenAnswer(profile, id, answers),
      });
      continue;
    }
    const judgement = judgements[place];
    const settled = judgement === undefined || judgement.lo === judgement.hi;
    if (counts[place] !== true || settled || judgement.lo > 0 || judgement.hi < 1_000) continue;
    const telling = tellings[place];
    if (!telling || unreadPlaces(telling, profile).length > 0) continue;
    leftOver.push({ criterion: id, label, question: '', answers: [], answered: null });
  }
  return [...asked, ...leftOver];
}

/** The newest answer that is one of the question's own. */
function givenAnswer(profile: Profile, criterion: string, answers: readonly { id: string }[]): string | null {
  let given: { answer: string; fact: EvidenceOf<'answers'> } | null = null;
  for (const fact of profile.answers?.facts ?? []) {
    const answer = Object.hasOwn(fact.value, criterion) ? fact.value[criterion] : undefined;
    if (answer === undefined || !answers.some(({ id }) => id === answer)) continue;
    const newer = given === null || fact.day > given.fact.day;
    if (newer || (fact.day === given?.fact.day && precedes(fact, given.fact))) given = { answer, fact };
  }
  return given?.answer ?? null;
}
