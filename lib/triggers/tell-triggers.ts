import type { Passage, TellTriggers, ToldTrigger } from '#lib/evidence/passage.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import type { Trigger } from '#lib/values/triggers.ts';
import { eventDate } from './event-date.ts';
import { findFrame } from './frame.ts';
import { happened } from './happened.ts';
import { type Candidate, candidatesFor } from './kinds.ts';
import { listedRoles } from './listed-roles.ts';
import { holds, phrases } from './phrases.ts';
import { coresOf, type OwnCores, type Sentence, sentenceOf } from './sentence.ts';
import { isOwn } from './whose.ts';

/** Said by the company itself, of itself, with the day of the event. */
const STATED = 900;
/** The day stands beside it, not in it. */
const DATED_BESIDE = 800;
/** More events than these are an archive: the page lists the newest first. */
const MAX_TRIGGERS = 12;
const TODAY = phrases('today,heute,aujourd hui,hoy,oggi,vandaag,hoje');

/** The events of the company that a page tells, each once. */
export const tellTriggers: TellTriggers = ({ passages, roles, ownNames, language, day }) => {
  const told: ToldTrigger[] = listedRoles(roles, day);
  const cores = coresOf(ownNames);
  const seen = new Set<string>();
  for (const passage of passages) {
    if (told.length >= MAX_TRIGGERS) break;
    for (const one of triggersIn(passage, cores, language)) {
      const key = `${one.trigger.kind} ${one.trigger.quote}`;
      if (!seen.has(key)) told.push(one);
      seen.add(key);
    }
  }
  return told.slice(0, MAX_TRIGGERS);
};

/** What one sentence tells: each kind at most once. */
function triggersIn(passage: Passage, cores: OwnCores, language: string): ToldTrigger[] {
  const candidates = candidatesFor(passage.text);
  if (candidates.length === 0) return [];
  const sentence = sentenceOf(passage.text, cores, language);
  return candidates.flatMap((candidate) => tellKind(candidate, sentence, passage) ?? []);
}

function tellKind({ kind, frames }: Candidate, sentence: Sentence, passage: Passage): ToldTrigger | null {
  if (kind.not && holds(sentence.words, kind.not)) return null;
  for (const one of frames) {
    if (one.not && holds(sentence.words, one.not)) continue;
    for (const span of findFrame(one, sentence)) {
      if (!happened(sentence, span, one.asks) || !isOwn(sentence, span, one.who)) continue;
      if (kind.holds && !kind.holds(sentence, span)) continue;
      const about = kind.about?.(sentence, span);
      // Somebody is looked for now, whatever day is named: that of a start or of a deadline.
      const said = kind.isState ? null : eventDate(sentence.words);
      const date = kind.isState ? null : (said ?? passage.date);
      const quote = cleanText(passage.text, MAX_QUOTE);
      const trigger: Trigger = {
        kind: kind.kind,
        ...(about === undefined ? {} : { about }),
        ...(date === null ? {} : { date }),
        quote,
      };
      const isBeside = said === null && date !== null && !holds(sentence.words, TODAY);
      return { trigger, confidence: isBeside ? DATED_BESIDE : STATED };
    }
  }
  return null;
}
