import type { ActionOutcome } from './page-props.ts';

/** What an action came to; spoken when it appears. */
export function OutcomeLine({ outcome }: { outcome: ActionOutcome | null }) {
  return (
    <p
      role="status"
      className={`text-small text-pretty wrap-anywhere empty:hidden ${outcome?.ok === false ? 'text-against' : 'text-dim'}`}
    >
      {outcome?.text}
    </p>
  );
}
