import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { message } from '#lib/wording/message.ts';
import { quoteParts } from '#lib/wording/quote-line.ts';
import { quoteHref } from './quote-href.ts';

interface QuoteProps {
  evidence: EvidenceOf<AttributeKey>;
  /** UTC day number. */
  today: number;
  /** The other side of a conflict: "but ...". */
  opposes?: boolean;
  /** Id of the tool in question where the fact names several. */
  tool?: string | undefined;
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
}

/** A fact in its source's words; a link to its place on the page where there is one. */
export function Quote({ evidence, today, opposes = false, tool, onQuote }: QuoteProps) {
  const { words, verbatim, place, hint } = quoteParts(evidence, today, tool);
  const href = quoteHref(evidence);
  const quoted = verbatim ? (
    <q className="before:content-['“'] after:content-['”']">
      <ForeignText>{words}</ForeignText>
    </q>
  ) : (
    words
  );
  return (
    <p title={hint || undefined} className="line-clamp-2 text-small text-dim wrap-anywhere">
      {opposes && `${message('popupConflictBut')} `}
      {href ? (
        <a
          href={href}
          target="_blank"
          rel="noreferrer"
          className="rounded-sm underline decoration-edge decoration-dotted underline-offset-2 hover:text-ink hover:decoration-solid"
          onClick={() => onQuote(evidence)}
        >
          {quoted}
        </a>
      ) : (
        quoted
      )}
      {words && ' · '}
      {place}
    </p>
  );
}
