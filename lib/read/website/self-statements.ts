import { type Statement, WORDS_LIMITS } from '#lib/evidence/page-words.ts';
import { companySentences, speakerOf } from './sentences.ts';
import type { Subject } from './subject.ts';

/** "We are a ..." and "Acme is a ...": what the company says it is. */
const SELF_DESCRIPTION =
  /(?:\bwe are|\bwe['’]re|\bis|wir sind|ist|nous sommes|est|somos|es|siamo|è|wij zijn|is|é) (?:an?|the|one of the|eine?|une?|una?|um|uma|een)\s([^.;:!?]{3,120})/iu;
/** The subject stands at the front; further on it is somebody else's sentence. */
const LATEST_VERB = 60;

/** Sentences in which the company says what it is, seen by a person. */
export function readSelfStatements(subject: Subject): Statement[] {
  const [most, longest] = WORDS_LIMITS.statements;
  const found: Statement[] = [];
  for (const { text, block } of companySentences(subject)) {
    if (text.length > longest) continue;
    const match = SELF_DESCRIPTION.exec(text);
    if (!match?.[1] || match.index > LATEST_VERB) continue;
    const lead = text.slice(0, match.index + match[0].length - match[1].length);
    if (!isSelf(lead, subject.ownNames) || !block.isShown) continue;
    found.push({ quote: text, says: match[1] });
    if (found.length === most) break;
  }
  return found;
}

function isSelf(lead: string, ownNames: readonly string[]): boolean {
  const speaker = speakerOf(lead, ownNames);
  return (
    speaker === 'name' ||
    (speaker === 'we' && /^\W{0,3}(?:we|wir|nous|somos|siamo|wij)\b/i.test(lead)) ||
    /^\W{0,3}(?:somos|siamo)/i.test(lead)
  );
}
