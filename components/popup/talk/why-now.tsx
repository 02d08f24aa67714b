import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Timing } from '#lib/qualify/verdict.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { message } from '#lib/wording/view-message.ts';
import { Quote } from '../quote.tsx';

interface WhyNowProps {
  timing: Timing;
  today: number;
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
}

/** What has just happened there; it says when to call, never whether. */
export function WhyNow({ timing, today, onQuote }: WhyNowProps) {
  return (
    <>
      <p className="text-small text-dim">
        {message(timing.level === 'hot' ? 'whyNowHotMeaning' : 'whyNowWarmMeaning')}
      </p>
      <ul>
        {timing.reasons.map((reason) => (
          <li key={reason.criterion} className="py-0.5">
            <ForeignText>{reasonText(reason)}</ForeignText>
            {reason.evidence && <Quote evidence={reason.evidence} today={today} onQuote={onQuote} />}
          </li>
        ))}
      </ul>
    </>
  );
}
