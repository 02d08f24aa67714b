import { Button } from '#components/ui/button.tsx';
import { listFaultText, rowsText, shareText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { ListViewProps } from './check-list-props.ts';
import { ProgressBar } from './progress-bar.tsx';

/** Progress is in per mille. */
const WHOLE = 1_000;

/** How far the scoring is, or that it stopped half-way and how it goes on. */
export function ScoringProgress({ list, isWorking, isBusy, actions }: ListViewProps) {
  const { progress, of, fault } = list;
  const share = shareText(progress, WHOLE);
  return (
    <div className="max-w-2xl rounded-xl border border-line bg-panel p-4">
      <p role="status" className="font-semibold tabular-nums">
        {isWorking ? message('checkScoring', rowsText(of), share) : message('checkStopped', share)}
      </p>
      <ProgressBar label={message('checkTitle')} value={progress} max={WHOLE} />
      {!isWorking && fault && <p className="mb-2 text-pretty text-against">{listFaultText(fault)}</p>}
      {isWorking && <p className="text-small text-dim">{message('checkScoringHint')}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {isWorking ? (
          <Button onClick={actions.onStop}>{message('checkStop')}</Button>
        ) : (
          <>
            <Button variant="primary" disabled={isBusy} onClick={actions.onContinue}>
              {message('checkContinue')}
            </Button>
            <Button
              disabled={isBusy || !list.mapping}
              onClick={() => list.mapping && actions.onScore(list.mapping)}
            >
              {message('checkStartOver')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
