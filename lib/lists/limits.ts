/** Letters of a file of companies; one with as many lines as a list may have stays far below. */
export const MAX_LIST_LETTERS = 20_000_000;
/** More rows than any event or team has on one list; a longer file is another thing. */
export const MAX_LISTED = 100_000;
/** Letters of a cell: spreadsheets hold at most half as many, so a longer one is no cell of a list. */
export const MAX_CELL = 65_536;
/** A CRM's widest export has half as many columns. */
export const MAX_COLUMNS = 512;
/** Letters of a line; more than all the notes that one row of a CRM has. */
export const MAX_LINE = 1_000_000;
/** Bytes of a file that the extension takes. */
export const MAX_LIST_BYTES = 200_000_000;
