import { type Fact, INFERRED } from '#lib/evidence/evidence.ts';
import type { Subject } from '../subject.ts';
import { VOTES_NEEDED } from './elect-name.ts';

/** From this many votes on a name is as sure as names get. */
const SURE_VOTES = 90;
/** A rival with this share of the winner's votes makes it unsure. */
const CLOSE_RIVAL = 0.8;
const HIGHEST = 980;
const UNSURE = 720;
const RIVAL_DISTANCE = 60;
const MAX_RIVALS = 3;
const MAX_FACTS = 12;

/** The company's name as its carriers voted, one fact a carrier, and the names that came near. */
export function readName({ naming }: Subject): Fact[] {
  if (!naming?.winner.isProven) return [];
  const { name, winner, rivals } = naming;
  const isClose = rivals.some(({ votes }) => votes > winner.votes * CLOSE_RIVAL);
  const sure = isClose ? UNSURE : confidenceOf(winner.votes);
  const facts = winner.members
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_FACTS)
    .map(({ source, quote }, index): Fact => {
      const confidence = Math.max(INFERRED, sure - index * 10);
      return { attribute: 'name', value: name, source, quote, confidence };
    });
  const confidence = Math.min(sure - RIVAL_DISTANCE, INFERRED - 10);
  for (const { members, isProven } of rivals.slice(0, MAX_RIVALS)) {
    const [first] = members;
    if (!first || !isProven) continue;
    const { source, quote } = first;
    facts.push({ attribute: 'name', value: first.name, source, quote, confidence });
  }
  return facts;
}

function confidenceOf(votes: number): number {
  const share = Math.min(1, (votes - VOTES_NEEDED) / (SURE_VOTES - VOTES_NEEDED));
  return Math.round(UNSURE + share * (HIGHEST - UNSURE));
}
