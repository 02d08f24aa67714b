import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { NextCheck } from '#lib/qualify/verdict.ts';
import type { NextStep } from './present-next.ts';

interface NextStepPanelProps {
  step: NextStep;
  onNext(check: NextCheck): void;
}

/** The one page that would settle most, one click away. */
export function NextStepPanel({ step, onNext }: NextStepPanelProps) {
  return (
    <section
      aria-label={step.title}
      data-line
      data-next={step.check.where}
      className="flex items-center gap-3 rounded-xl border border-line bg-panel py-1.5 pr-2 pl-3"
    >
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{step.title}</h3>
        <p className="line-clamp-2 text-small leading-snug text-dim">
          <ForeignText>{step.detail}</ForeignText>
        </p>
      </div>
      <Button
        variant="primary"
        aria-label={`${step.button}: ${step.title}`}
        onClick={() => onNext(step.check)}
      >
        {step.button}
      </Button>
    </section>
  );
}
