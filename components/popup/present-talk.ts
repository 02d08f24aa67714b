import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Playbook } from '#lib/dossier/playbook.ts';
import { NO_PLAYBOOK } from '#lib/dossier/playbook.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { message } from '#lib/wording/message.ts';

/** An open question with its answers. */
const OPEN_LINES = 4;

/** Labels of the parts of the conversation; null where a part has nothing to say. */
export interface TalkLabels {
  ask: string | null;
  whyNow: string | null;
  track: string | null;
  people: string | null;
  /** The part that is open from the start; null = none. */
  initial: 'ask' | null;
}

/** What helps in the conversation, by the names of its buttons. */
export function presentTalk(
  verdict: Pick<Verdict, 'ask' | 'timing' | 'certainty' | 'next'>,
  { drivers, personas, covered }: Playbook,
): TalkLabels {
  const { ask, timing, certainty, next } = verdict;
  const unanswered = ask.filter(({ answered }) => answered === null).length;
  return {
    ask: ask.length === 0 ? null : askText(unanswered),
    whyNow:
      timing.level === 'none' ? null : message(timing.level === 'hot' ? 'talkWhyNowHot' : 'talkWhyNowWarm'),
    track: drivers.length === 0 ? null : message('talkTrack'),
    people: personas.length === 0 ? null : message('talkPeople', covered.length, personas.length),
    // When no page is left to read, only a person can say.
    initial: certainty !== 'confirmed' && next.length === 0 && unanswered > 0 ? 'ask' : null,
  };
}

function askText(unanswered: number): string {
  return unanswered === 0 ? message('talkAskDone') : message('talkAskCount', unanswered);
}

/** A strong trigger on a bad fit, in words; null when there is no such trap. */
export function timingWarning({ verdict, timing }: Pick<Verdict, 'verdict' | 'timing'>): string | null {
  if (timing.level !== 'hot') return null;
  if (verdict === 'negative') return message('whyNowNegative');
  return verdict === 'none' ? message('whyNowNotAFit') : null;
}

/** Lines of the card that the conversation takes: one for its buttons, more for a part that is open from the start. */
export function talkLines({
  verdict,
  playbook = NO_PLAYBOOK,
}: Pick<Dossier, 'verdict' | 'playbook'>): number {
  const { initial, ...labels } = presentTalk(verdict, playbook);
  if (Object.values(labels).every((label) => label === null)) return 0;
  return initial === null ? 1 : OPEN_LINES;
}
