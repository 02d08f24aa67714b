import type { TriggerKind } from '#lib/values/triggers.ts';
import type { Frame, Span } from './frame.ts';
import type { Phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** How a kind of event is told. */
export interface Kind {
  kind: TriggerKind;
  frames: readonly Frame[];
  /** Words anywhere in the sentence after which it tells of something else. */
  not?: Phrases;
  /** What else must hold where a frame stands. */
  holds?(sentence: Sentence, span: Span): boolean;
  /** What the event is about, as far as the sentence says. */
  about?(sentence: Sentence, span: Span): string | undefined;
  /** So today, and not what happened on a day. */
  isState?: boolean;
}
