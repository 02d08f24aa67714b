import type { Seat } from '#lib/dossier/seat.ts';
import type { BuyerRole } from '#lib/icp/vocabulary.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import type { Seniority } from '#lib/parse/seniority.ts';
import { type MessageKey, message } from './message.ts';
import { vocabularyText } from './vocabulary-text.ts';

const GRADES: Readonly<Record<Seniority, MessageKey>> = {
  owner: 'personOwner',
  'c-level': 'personCLevel',
  vp: 'personVp',
  director: 'personDirector',
  manager: 'personManager',
  senior: 'personSenior',
  entry: 'personEntry',
};
const ROLES: Readonly<Record<BuyerRole, MessageKey>> = {
  economic: 'personEconomic',
  champion: 'personChampion',
  technical: 'personTechnical',
  blocker: 'personBlocker',
  user: 'personUser',
};

/** "Director, RevOps": the kind of job, never the title's own words; empty when the title says neither. */
export function jobText({ seniority, department }: JobTitle): string {
  const grade = seniority === null ? [] : [message(GRADES[seniority])];
  const team = department === null ? [] : [vocabularyText('functions', department)];
  return [...grade, ...team].join(', ');
}

/** "Right person", "Wrong person", or that the title does not tell. */
export function seatHeadline({ fit }: Seat): string {
  if (fit === 'open') return message('personOpen');
  return message(fit === 'right' ? 'personRight' : 'personWrong');
}

/** Why: the job, and the part in the buying committee that goes with it. */
export function seatDetail(seat: Seat, job: JobTitle): string {
  const words = jobText(job);
  if (seat.fit === 'right') {
    return message('personFits', words, seat.roles.map((role) => message(ROLES[role])).join(', '));
  }
  if (words === '') return message('personNoTitle');
  return message(seat.fit === 'wrong' ? 'personMisses' : 'personUnsettled', words);
}
