import type { Span } from './frame.ts';
import { holds } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import {
  BEFORE,
  DENIED,
  FOR_OTHERS,
  GERMAN_YOU,
  IMPERSONAL,
  NO,
  OPENS_LESSON,
  PLANNED,
  TOLD_TO_YOU,
  YOUR,
} from './spoken-words.ts';

/** German "will": wants. In English it announces what is settled. */
const GERMAN_WILL = /^(?:ein|eine|einen|den|die|das|in|auf|neue|neuen|neues|sein|seine|\d{4})$/;

/** True when the sentence tells of something that is so or is settled: no plan, no wish, no denial, no lesson, no question. */
export function happened(sentence: Sentence, { from, to }: Span, asks = false): boolean {
  const { words, text } = sentence;
  if ((text.endsWith('?') && !asks) || opensLesson(sentence)) return false;
  if (holds(words, PLANNED, 0, to) || holds(words, DENIED, 0, to) || holds(words, FOR_OTHERS, 0, to))
    return false;
  if (holds(words, BEFORE, 0, to)) return false;
  if (!sentence.isPortuguese && holds(words, NO, 0, to)) return false;
  if (isOfReader(sentence, to)) return false;
  // The month has a capital letter.
  if (words.slice(0, to).some(({ folded, isCapital }) => folded === 'may' && !isCapital)) return false;
  return !words
    .slice(0, Math.max(from + 1, to))
    .some(({ folded }, at) => folded === 'will' && GERMAN_WILL.test(words[at + 1]?.folded ?? ''));
}

function opensLesson({ words }: Sentence): boolean {
  return OPENS_LESSON.lengthAt(words, 0) > 0 && IMPERSONAL.lengthAt(words, 0) === 0;
}

/** "Your new website"; not "proud to present to you". */
function isOfReader({ words }: Sentence, to: number): boolean {
  return words.some(
    ({ written }, at) =>
      (at < to && YOUR.lengthAt(words, at) > 0 && TOLD_TO_YOU.lengthAt(words, at) === 0) ||
      (at <= to && GERMAN_YOU.test(written)),
  );
}
