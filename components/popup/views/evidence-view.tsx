import { TriangleAlert } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { message } from '#lib/wording/view-message.ts';
import type { AttributeEvidence, FactLine } from '../present-evidence.ts';
import { Quote } from '../quote.tsx';

interface EvidenceViewProps {
  attributes: readonly AttributeEvidence[];
  /** UTC day number. */
  today: number;
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
  /** Null where nothing can be kept. */
  onFix: ((attribute: AttributeKey) => void) | null;
  onUndo(id: string): void;
}

/** More facts on one attribute than this wait behind a line. */
const SHOWN = 3;

/** Every fact with its source, its words, its age and how much it settles. */
export function EvidenceView({ attributes, ...context }: EvidenceViewProps) {
  if (attributes.length === 0) return <p className="text-dim">{message('evidenceNone')}</p>;
  return attributes.map((one) => <Attribute key={one.attribute} evidence={one} {...context} />);
}

interface AttributeProps extends Omit<EvidenceViewProps, 'attributes'> {
  evidence: AttributeEvidence;
}

function Attribute({ evidence, onFix, onUndo, ...context }: AttributeProps) {
  const { attribute, title, words, conflict, facts, undoId } = evidence;
  const [shown, folded] = [facts.slice(0, SHOWN), facts.slice(SHOWN)];
  return (
    <section aria-label={title} className="border-t border-line pt-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-small text-dim">{title}</h2>
          <ForeignText className="line-clamp-3 font-semibold">{words}</ForeignText>
        </div>
        {undoId !== null && (
          <Button variant="quiet" aria-label={message('undoFact', title)} onClick={() => onUndo(undoId)}>
            {message('popupUndo')}
          </Button>
        )}
        {onFix && (
          <Button
            variant="quiet"
            className="-mr-1.5"
            aria-label={message('fixFact', title)}
            onClick={() => onFix(attribute)}
          >
            {message('evidenceFix')}
          </Button>
        )}
      </div>
      {conflict && (
        <p className="mt-0.5 flex items-start gap-1.5 text-small font-semibold text-open">
          <TriangleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          <ForeignText>{message('evidenceConflict', conflict)}</ForeignText>
        </p>
      )}
      <Facts facts={shown} single={facts.length === 1} {...context} />
      {folded.length > 0 && (
        <Disclosure className="text-small text-dim" summary={message('evidenceMore', folded.length)}>
          <Facts facts={folded} single={false} {...context} />
        </Disclosure>
      )}
    </section>
  );
}

interface FactsProps extends Pick<EvidenceViewProps, 'today' | 'onQuote'> {
  facts: readonly FactLine[];
  /** Its value stands above already. */
  single: boolean;
}

function Facts({ facts, single, today, onQuote }: FactsProps) {
  return (
    <ul>
      {facts.map(({ key, words, gradeWords, evidence, overruled }) => (
        <li key={key} className="flex gap-2 py-0.5">
          <div className={`min-w-0 flex-1 ${overruled ? 'text-dim' : ''}`}>
            {!single && (
              <ForeignText className={`line-clamp-2 ${overruled ? 'line-through' : ''}`}>{words}</ForeignText>
            )}
            <Quote evidence={evidence} today={today} onQuote={onQuote} />
          </div>
          <span className="shrink-0 text-small text-dim">
            {overruled ? message('gradeOverruled') : gradeWords}
          </span>
        </li>
      ))}
    </ul>
  );
}
