import { Check, CircleDashed, LoaderCircle, Minus, TriangleAlert } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import type { DeeperLook, DeeperStep } from '#lib/dossier/deeper-look.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { deeperStepText, deeperTroubleText } from '#lib/wording/deeper-text.ts';
import { message } from '#lib/wording/view-message.ts';
import type { Deeper } from './deeper.ts';

interface DeeperStepsProps {
  look: DeeperLook;
  deeper: Deeper;
  profile: Profile;
}

/** How far the look is and what each page added; what a page kept back has its reason. */
export function DeeperSteps({ look, deeper, profile }: DeeperStepsProps) {
  const { steps, state } = look;
  const isRunning = state === 'running';
  const over = steps.filter(({ outcome }) => outcome.kind === 'read' || outcome.kind === 'skipped').length;
  const trouble = deeperTroubleText(state);
  const first = steps[0];
  return (
    <section
      aria-label={message('deeperLabel')}
      data-line
      data-deeper={state}
      className="space-y-1 rounded-xl border border-line bg-panel px-3 py-1.5"
    >
      {isRunning && (
        <div className="flex items-center gap-3">
          <progress
            className="h-1.5 min-w-0 flex-1"
            max={steps.length}
            value={over}
            aria-label={message('deeperProgress', over, steps.length)}
          />
          <Button onClick={deeper.onStop}>{message('deeperStop')}</Button>
        </div>
      )}
      {trouble && first ? (
        <div className="flex items-center gap-3 text-small">
          <p className="min-w-0 flex-1">{trouble}</p>
          <Button onClick={() => deeper.onOpen(first.url)}>{message('deeperOpen')}</Button>
        </div>
      ) : (
        <div role="status">
          <ul className="text-small">
            {steps.map((step) => (
              <li key={step.url} data-outcome={step.outcome.kind} className="flex items-start gap-2">
                <StepMark step={step} />
                <span className="line-clamp-2 min-w-0 wrap-anywhere">{deeperStepText(step, profile)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <label className="flex min-h-6 cursor-pointer items-center gap-2 text-small text-dim">
        <input
          type="checkbox"
          checked={deeper.always}
          onChange={(event) => deeper.onAlways(event.target.checked)}
        />
        {message('deeperAlways')}
      </label>
    </section>
  );
}

function StepMark({ step: { outcome } }: { step: DeeperStep }) {
  const className = 'mt-0.5 size-3.5 shrink-0 text-dim';
  switch (outcome.kind) {
    case 'reading':
      return <LoaderCircle aria-hidden="true" className={`${className} motion-safe:animate-spin`} />;
    case 'read':
      return outcome.added.length > 0 ? (
        <Check aria-hidden="true" className={className} />
      ) : (
        <Minus aria-hidden="true" className={className} />
      );
    case 'skipped':
      return <TriangleAlert aria-hidden="true" className={className} />;
    case 'waiting':
    case 'stopped':
      return <CircleDashed aria-hidden="true" className={className} />;
  }
}
