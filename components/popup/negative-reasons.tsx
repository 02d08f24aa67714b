import { X } from 'lucide-react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { foundText } from '#lib/wording/found-text.ts';
import { message } from '#lib/wording/message.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { rangeText } from '#lib/wording/verdict/verdict-text.ts';
import { FixButton } from './fix-button.tsx';
import { Ledger } from './ledger.tsx';
import { presentLedger } from './present-ledger.ts';
import { Quote } from './quote.tsx';
import { SectionTitle } from './section-title.tsx';

interface NegativeReasonsProps {
  verdict: Verdict;
  today: number;
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
}

/** Why it is a no whatever its score, what to say, and, folded away, the score it would have had. */
export function NegativeReasons({ verdict, today, onQuote }: NegativeReasonsProps) {
  const declines = [...new Set(verdict.disqualifiers.flatMap(({ decline }) => decline || []))];
  return (
    <>
      <section aria-label={message('popupBecause')} data-because>
        <SectionTitle>{message('popupBecause')}</SectionTitle>
        <ul>
          {verdict.disqualifiers.map(({ id, label, reason, evidence }, index) => (
            <li key={id} data-line className="flex gap-2 py-0.5">
              <X aria-hidden="true" strokeWidth={2.75} className="mt-0.5 size-3.5 shrink-0 text-against" />
              <div className="min-w-0 flex-1">
                <ForeignText className="line-clamp-2">
                  {factText(verdict, id, index === 0) ??
                    (reason && index > 0 ? `${label}: ${reason}` : label)}
                </ForeignText>
                {evidence && <Quote evidence={evidence} today={today} onQuote={onQuote} />}
              </div>
              <FixButton reason={{ label, params: {}, evidence }} />
            </li>
          ))}
        </ul>
      </section>
      {declines.length > 0 && (
        <section aria-label={message('popupWhatToSay')} data-line>
          <SectionTitle>{message('popupWhatToSay')}</SectionTitle>
          {declines.map((decline) => (
            <p key={decline} className="py-0.5 pl-5.5">
              <ForeignText>{decline}</ForeignText>
            </p>
          ))}
        </section>
      )}
      <Disclosure
        className="text-dim"
        summary={message('popupOtherwise', rangeText(verdict.low, verdict.high))}
      >
        <div className="mt-2 space-y-2.5 text-ink">
          <Ledger sections={presentLedger(verdict)} today={today} onQuote={onQuote} />
        </div>
      </Disclosure>
    </>
  );
}

/**
 * What was found, where the engine says it for this very exclusion: "10 people or fewer: 2–10 people". The verdict card
 * has named the first one and its reason: there, what was found is enough.
 */
function factText({ reasons }: Verdict, exclusion: string, isNamed: boolean): string | null {
  const told = reasons.find(({ kind, criterion }) => kind === 'EXCLUDED' && criterion === exclusion);
  if (!told) return null;
  return (isNamed && foundText(told.params, 'found')) || reasonText(told);
}
