import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';

interface OutcomeBannerProps {
  outcome: { ok: boolean; text: string } | null;
  /** The way back; null where there is none. */
  onUndo?: (() => void) | null;
}

/** What the last action came to, heard by screen readers, with the way back where there is one. */
export function OutcomeBanner({ outcome, onUndo = null }: OutcomeBannerProps) {
  // A later action, done or refused, takes nothing from the way back.
  const stands = onUndo && !outcome?.ok ? [message('importStands')] : [];
  const words = [...(outcome ? [outcome.text] : []), ...stands].join(' ');
  return (
    // It stays at the top of the window: whoever acted further down sees what came of it.
    <div role="status" className="sticky top-2 z-10">
      {words && (
        <div
          data-tone={outcome?.ok === false ? 'negative' : 'primary'}
          className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-line bg-tone-ground px-3 py-2 text-tone"
        >
          <p className="min-w-0 flex-1 text-pretty wrap-anywhere">{words}</p>
          {onUndo && <Button onClick={onUndo}>{message('undo')}</Button>}
        </div>
      )}
    </div>
  );
}
