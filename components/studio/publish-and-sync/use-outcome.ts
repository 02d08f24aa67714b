import { useState } from 'react';
import type { ActionOutcome } from './page-props.ts';

/** Runs an action and keeps what it came to; a second click waits for the first. */
export function useOutcome(): {
  outcome: ActionOutcome | null;
  isBusy: boolean;
  run(action: Promise<ActionOutcome | null> | ActionOutcome | null): Promise<void>;
} {
  const [outcome, setOutcome] = useState<ActionOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    outcome,
    isBusy,
    async run(action) {
      setBusy(true);
      setOutcome(null);
      const result = await Promise.resolve(action).catch(
        (error: unknown): ActionOutcome => ({ ok: false, text: String(error) }),
      );
      setOutcome(result);
      setBusy(false);
    },
  };
}
