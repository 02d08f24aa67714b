/** A fact's words are read at a glance; longer ones are cut by the reader, so longer ones are hostile. */
export const MAX_VALUE = 1_000;
/** Members of one set. */
export const MAX_ITEMS = 200;
/** A quote longer than this cannot be read at a glance. */
export const MAX_QUOTE = 200;
/** Prose kept for phrase criteria, in characters. */
export const MAX_TEXT = 16_000;
