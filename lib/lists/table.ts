import type { ListField } from './fields.ts';
import type { Encoding } from './read/encoding/detect-encoding.ts';

/** A row of a list as it stands in the file: every original value, untouched. */
export interface ListRow {
  /** Number of its first line in the file, from 1. */
  line: number;
  cells: string[];
  /** A quotation mark opens a cell and none closes it: the line is taken as it stands. */
  isUnclosed?: true;
}

/** What each column holds; null = of no use here. Of two columns for one field the second fills the gaps of the first. */
export type Mapping = readonly (ListField | null)[];

/** A row by its fields: trimmed, placeholders gone; a field that says nothing is absent. */
export interface MappedRow {
  line: number;
  fields: Partial<Record<ListField, string>>;
}

/** Lines that are no rows; a drawing is a line of dashes. */
export const NO_ROW_KINDS = [
  'title',
  'header',
  'repeated-header',
  'group',
  'subtotal',
  'total',
  'footer',
  'drawing',
  'other-block',
] as const;
export type NoRowKind = (typeof NO_ROW_KINDS)[number];

/** What was left out and what was mended, to be said. */
export interface Receipt {
  rows: number;
  noRows: { kind: NoRowKind; count: number /** The first of them. */; lines: number[] }[];
  /** Rows that have more or fewer cells than the header. */
  ragged: { count: number; lines: number[] };
  /** Rows with a quotation mark that nothing closes: read as they stand. */
  unclosed: { count: number; lines: number[] };
  /** Bytes that are no UTF-8 in a file that is: read as Western letters. */
  foreignBytes: number;
}

/** A part of a file with a header of its own: hosts, panelists, attendees. */
export interface Block {
  /** What stands above its header; may be empty. */
  title: string;
  /** Null = its columns have no names. */
  header: string[] | null;
  /** Line of its header, or of its first row where it has none. */
  line: number;
  rows: number;
}

/** What a file holds, before its rows are read. */
export interface ListTable {
  encoding: Encoding;
  /** A line break where every line is one cell. */
  delimiter: string;
  blocks: Block[];
  /** Which of the blocks is the list: the largest of people or companies. */
  chosen: number;
  /** Names of its columns, as many as its widest row has; a column without a name has an empty one. */
  header: string[];
  hasHeader: boolean;
  /** As guessed; the user may change it. */
  mapping: Mapping;
  /** The same for every file with these columns: by it a mapping is remembered. */
  signature: string;
  /** Rows from all over the list, first ones first. */
  sample: ListRow[];
  receipt: Receipt;
}
