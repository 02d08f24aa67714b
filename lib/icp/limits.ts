/** Caps of the format: an ICP comes from a network and is read by people. */
export const MAX_ICP_BYTES = 1_048_576;
/** More criteria than this cannot be weighed against each other by anyone. */
export const MAX_CRITERIA = 40;
/** Values in one list of a test. */
export const MAX_VALUES = 500;
/** A phrase longer than this is a paragraph; it will never be found verbatim. */
export const MAX_PHRASE = 200;
/** Tests joined by `all` or `any`. */
export const MAX_JOINED_TESTS = 4;
export const MAX_ANSWERS = 8;
export const MAX_NEGATIVE_PROFILES = 20;
export const MAX_PERSONAS = 20;
export const MAX_VALUE_DRIVERS = 40;
export const MAX_GOLDEN = 200;
/** Free words of the author: a play, a decline text, a note. */
export const MAX_WORDS = 2_000;
/** Labels and names stand in one line of a 380 px card. */
export const MAX_LABEL = 80;
/** A fact older than ten years decays by the step rule anyway; a longer life is a typing error. */
export const MAX_DAYS = 3_650;
