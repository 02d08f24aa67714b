/** A column of deals in bins: a code for each deal, the last code being "not told". */
export interface BinnedColumn {
  /** Its place in the row. */
  at: number;
  name: string;
  /** Words of each bin; the last one is empty. */
  bins: readonly Bin[];
  /** Bins follow one another in size: neighbors may be joined. */
  ordered: boolean;
  codes: Uint16Array;
  /** The bin of a cell that was not seen before. */
  codeOf(cell: string): number;
}

export type Bin =
  | { kind: 'level'; value: string }
  /** From `min` to below `max`; null = no end. */
  | { kind: 'range'; min: number | null; max: number | null }
  /** Levels that are too rare to stand alone. */
  | { kind: 'rare' }
  | { kind: 'untold' };
