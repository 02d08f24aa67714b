import { readFileSync } from 'node:fs';
import { TRIGGER_KINDS, type TriggerKind } from '#lib/values/triggers.ts';

/** A sentence by hand: an event of the kind, or one that only sounds like it. */
export interface TriggerSentence {
  kind: TriggerKind;
  isEvent: boolean;
  language: string;
  text: string;
  /** Every other sentence was kept apart while the rules were made. */
  isToJudge: boolean;
}

export function loadTriggerSentences(): TriggerSentence[] {
  return TRIGGER_KINDS.flatMap((kind) => {
    const file = new URL(`../../fixtures/triggers/${kind}.txt`, import.meta.url);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line, index) => {
      const [sign = '', language = '', ...words] = line.split(' ');
      return { kind, isEvent: sign === '+', language, text: words.join(' '), isToJudge: index % 2 === 1 };
    });
  });
}
