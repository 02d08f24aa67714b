import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** What a live query has brought so far: nothing yet, its latest result, or why it failed. */
export interface LiveResult<T> {
  value: T | null;
  error: unknown;
}

/** The result of a query on the database, and every later one. `query` must be one function over all renders. */
export function useLiveQuery<T, Argument extends string | number | null>(
  query: (argument: Argument) => Promise<T>,
  argument: Argument,
): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T>>({ value: null, error: null });
  useEffect(() => {
    const subscription = liveQuery(() => query(argument)).subscribe({
      next: (value) => setResult({ value, error: null }),
      error: (error: unknown) => setResult({ value: null, error }),
    });
    return () => subscription.unsubscribe();
  }, [query, argument]);
  return result;
}
