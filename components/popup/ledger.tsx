import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { message } from '#lib/wording/message.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { askedTitle } from '#lib/wording/verdict/asked-text.ts';
import { FixButton } from './fix-button.tsx';
import type { LedgerEntry, LedgerLine, LedgerSection, Side } from './present-ledger.ts';
import { Quote } from './quote.tsx';
import { SectionTitle } from './section-title.tsx';

interface QuoteContext {
  today: number;
  onQuote(evidence: EvidenceOf<AttributeKey>): void;
}

interface LedgerProps extends QuoteContext {
  sections: readonly LedgerSection[];
  /** Sides that stand on one line until they are opened. */
  folded?: readonly Side[];
}

/** Labels named on a folded line. */
const MAX_LABELS = 2;
const TITLES = { for: 'popupFor', against: 'popupAgainst', open: 'popupOpen' } as const;

/** For, against and still unknown, one line a criterion. */
export function Ledger({ sections, folded = [], ...context }: LedgerProps) {
  return sections.map((section) => {
    const isFolded = folded.includes(section.side);
    const lines = section.lines.map((line) => (
      <Line key={line.key} side={section.side} line={line} {...context} />
    ));
    return (
      <section key={section.side} aria-label={message(TITLES[section.side])} data-side={section.side}>
        {isFolded ? (
          <Folded section={section}>{lines}</Folded>
        ) : (
          <>
            <SectionTitle>{message(TITLES[section.side])}</SectionTitle>
            <ul>{lines}</ul>
          </>
        )}
      </section>
    );
  });
}

/** A side on one line: what it says most shortly, and all of it behind. */
function Folded({ section: { side, lines }, children }: { section: LedgerSection; children: ReactNode }) {
  const labels = new Set(lines.flatMap(({ entries }) => entries.map(({ reason }) => askedTitle(reason))));
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  return (
    <div data-line className="flex gap-2">
      <Mark side={side} />
      <Disclosure
        className="-my-0.5 min-w-0 flex-1"
        oneLine
        summary={
          <ForeignText>
            {message('joinedColon', message(TITLES[side]), nameSome([...labels], MAX_LABELS))}
          </ForeignText>
        }
        trailing={<Points side={side} points={points} />}
      >
        <ul>{children}</ul>
      </Disclosure>
    </div>
  );
}

interface LineProps extends QuoteContext {
  side: Side;
  line: LedgerLine;
}

function Line({ side, line, ...context }: LineProps) {
  const [first, ...more] = line.entries;
  return (
    <li data-line className="flex gap-2 py-0.5">
      <Mark side={side} />
      {more.length === 0 ? (
        <Entry side={side} entry={first} {...context} />
      ) : (
        <Disclosure
          className="-my-0.5 min-w-0 flex-1"
          oneLine={side === 'open'}
          summary={<ForeignText>{line.text}</ForeignText>}
          trailing={<Points side={side} points={line.points} />}
        >
          <ul>
            {line.entries.map((entry) => (
              <li key={entry.key} className="flex py-0.5">
                <Entry side={side} entry={entry} {...context} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

interface EntryProps extends QuoteContext {
  side: Side;
  entry: LedgerEntry;
}

function Entry({ side, entry, today, onQuote }: EntryProps) {
  const { evidence, against } = entry.reason;
  return (
    <div className="min-w-0 flex-1">
      <div className="flex gap-2" title={entry.rest || undefined}>
        <ForeignText className="line-clamp-2 min-w-0 flex-1">{entry.text}</ForeignText>
        <Points side={side} points={entry.points} />
        <FixButton reason={entry.reason} />
      </div>
      {evidence && <Quote evidence={evidence} today={today} tool={toolOf(entry.reason)} onQuote={onQuote} />}
      {against && <Quote evidence={against} today={today} opposes onQuote={onQuote} />}
    </div>
  );
}

/** The member that decided, as the engine names it. */
function toolOf({ params }: LedgerEntry['reason']): string | undefined {
  return typeof params.found === 'string' ? params.found : undefined;
}

function Mark({ side }: { side: Side }) {
  if (side === 'open') {
    return (
      <span aria-hidden="true" className="w-3.5 shrink-0 text-center font-bold text-open">
        ?
      </span>
    );
  }
  const Icon = side === 'for' ? Check : X;
  const color = side === 'for' ? 'text-for' : 'text-against';
  return <Icon aria-hidden="true" strokeWidth={2.75} className={`mt-0.5 size-3.5 shrink-0 ${color}`} />;
}

function Points({ side, points }: { side: Side; points: number }) {
  if (points === 0) return null;
  const isLost = side === 'against';
  return (
    <span className="shrink-0 text-small text-dim tabular-nums">
      <span aria-hidden="true">{isLost ? `−${points}` : points}</span>
      <span className="sr-only">{message(isLost ? 'popupPointsLost' : 'popupPoints', points)}</span>
    </span>
  );
}
