import { CalendarClock } from 'lucide-react';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { ReviewWords } from './icp-props.ts';

/** The quiet reminder that an ICP is due for review, with what to go through. */
export function Review({ review: { reason, checklist } }: { review: ReviewWords }) {
  return (
    <section
      data-tone="open"
      data-review
      aria-label={message('reviewTitle')}
      className="mb-6 flex items-start gap-2.5 rounded-lg bg-tone-ground px-3 py-2.5 text-tone"
    >
      <CalendarClock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p className="font-semibold text-pretty">{reason}</p>
        <ul className="mt-1 list-disc space-y-0.5 pl-4">
          {checklist.map((line) => (
            <li key={line}>
              <ForeignText>{line}</ForeignText>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
