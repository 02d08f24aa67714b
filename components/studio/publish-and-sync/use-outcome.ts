import { useState } from 'react';
import type { Outcome } from './page-props.ts';

/** Runs an action and keeps what it came to; a second click waits for the first. */
export function useOutcome(): {
  outcome: Outcome | null;
  isBusy: boolean;
  run(action: Promise<Outcome | null> | Outcome | null): Promise<void>;
} {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    outcome,
    isBusy,
    async run(action) {
      setBusy(true);
      setOutcome(null);
      const result = await Promise.resolve(action).catch(
        (error: unknown): Outcome => ({ ok: false, text: String(error) }),
      );
      setOutcome(result);
      setBusy(false);
    },
  };
}
