/** Letters of a file; one with as many lines as a list may have stays far below. */
export const MAX_LIST_LETTERS = 20_000_000;
/** More companies than any team keeps on one list; a longer file is another thing. */
export const MAX_LISTED = 100_000;
