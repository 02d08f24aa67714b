import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ShownRow } from '#lib/lists/kept/shown-row.ts';
import type { RowQuestion, RowsPiece } from './check-list-props.ts';

/** Rows that are fetched at once: two screens. */
const PIECE = 60;

interface Known {
  asked: unknown;
  total: number | null;
  pieces: ReadonlyMap<number, readonly ShownRow[]>;
}
const NOTHING: Pick<Known, 'total' | 'pieces'> = { total: null, pieces: new Map() };

interface Rows {
  total: number | null;
  rowAt(index: number): ShownRow | null;
  /** These are on the screen: whatever is missing of them is fetched. */
  show(first: number, last: number): void;
}

/** The rows of a question, fetched piece by piece as they come into sight. `version` = what they were judged at. */
export function useRows(
  fetchRows: (asked: RowQuestion & { from: number; count: number }) => Promise<RowsPiece>,
  question: RowQuestion,
  version: number | null,
): Rows {
  const asked = useMemo(() => ({ ...question, version }), [question, version]);
  const [known, setKnown] = useState<Known>({ asked, total: null, pieces: new Map() });
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, 0]);
  // Judged anew or asked otherwise, the rows are others.
  const { total, pieces } = known.asked === asked ? known : NOTHING;

  useEffect(() => {
    let isLate = false;
    for (let piece = Math.floor(range[0] / PIECE); piece <= Math.floor(range[1] / PIECE); piece += 1) {
      if (pieces.has(piece)) continue;
      const { query, search } = asked;
      void fetchRows({ query, search, from: piece * PIECE, count: PIECE }).then((came) => {
        if (isLate) return;
        setKnown((before) => {
          const kept = before.asked === asked ? before.pieces : NOTHING.pieces;
          return { asked, total: came.total, pieces: new Map(kept).set(piece, came.rows) };
        });
      });
    }
    return () => {
      isLate = true;
    };
  }, [fetchRows, asked, pieces, range]);

  const show = useCallback((first: number, last: number) => {
    setRange((shown) => (shown[0] === first && shown[1] === last ? shown : [first, last]));
  }, []);
  const rowAt = (index: number) => pieces.get(Math.floor(index / PIECE))?.[index % PIECE] ?? null;
  return { total, rowAt, show };
}
