import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { NextCheck } from '#lib/qualify/verdict.ts';
import type { NextStep } from './present-next.ts';

interface NextStepPanelProps {
  step: NextStep;
  /** What the page tells stands above already. */
  isExplained: boolean;
  onNext(check: NextCheck): void;
}

/** The one page that answers most, one click away: the button says the whole of what is to be done. */
export function NextStepPanel({ step, isExplained, onNext }: NextStepPanelProps) {
  return (
    <section aria-label={step.title} data-line data-next={step.check.where}>
      <Button
        variant="primary"
        className="w-full px-1! whitespace-normal!"
        title={step.detail}
        onClick={() => onNext(step.check)}
      >
        {step.title}
      </Button>
      {!isExplained && (
        <p className="line-clamp-1 text-small text-dim">
          <ForeignText>{step.detail}</ForeignText>
        </p>
      )}
    </section>
  );
}
