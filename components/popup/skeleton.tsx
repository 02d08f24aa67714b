import { message } from '#lib/wording/message.ts';

/** As high as a verdict card, so that nothing jumps when the verdict comes; unseen when that is at once. */
export function Skeleton() {
  return (
    <div className="verdict-card rounded-xl bg-panel px-3.5 py-2.5">
      <div className="skeleton">
        <div className="flex items-center gap-3">
          <span className="size-11 shrink-0 rounded-[10px] bg-line" />
          <p className="text-dim">{message('popupOpeningLabel')}</p>
        </div>
        <div className="mt-2 flex h-3.5 items-center">
          <span className="h-[2px] w-full rounded-full bg-line" />
        </div>
        <div className="mt-0.5 h-4" />
      </div>
    </div>
  );
}
