import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';

/** A value that may have been meant, as text that can be typed. */
export interface Suggestion {
  /** What to put into the field. */
  text: string;
}

/** What is wrong with a typed text; lib/wording says it, with what is accepted. */
export type TypedFault =
  | { code: 'empty' | 'too-long' | 'unclear' | 'no-currency' | 'too-many' }
  /** A list of which one item is not known. */
  | { code: 'unknown'; item: string };

export type TypedValue<K extends AttributeKey> =
  | { ok: true; value: AttributeValues[K] }
  | { ok: false; fault: TypedFault; suggestions: Suggestion[] };

/** Shapes that a person can type in a line. Discovery answers have their buttons; scans and prose are a reader's. */
export type TypedShape = Exclude<AttributeShape, 'triggers' | 'answers' | 'scan' | 'prose'>;

/** A line; longer texts are no value of any attribute but a description. */
export const MAX_TYPED = 1_000;
/** Items of a typed list: more than anybody types. */
export const MAX_TYPED_ITEMS = 50;
/** More than five choices are not read. */
export const MAX_SUGGESTIONS = 5;
