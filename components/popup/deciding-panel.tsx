import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Profile } from '#lib/profile/profile.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { message } from '#lib/wording/view-message.ts';
import type { AnswerView, QuestionView } from './present-deciding.ts';
import { presentDeciding } from './present-deciding.ts';
import { SectionTitle } from './section-title.tsx';

interface DecidingLinesProps {
  deciding: Deciding;
  profile: Profile;
}

/** What would decide an undecided account: each line is proven by the engine. */
export function DecidingLines({ deciding, profile }: DecidingLinesProps) {
  const { lines } = presentDeciding(deciding, profile);
  if (lines.length === 0) return null;
  return (
    <section aria-label={message('decidesTitle')} data-decides data-line>
      <SectionTitle>{message('decidesTitle')}</SectionTitle>
      <ul>
        {lines.map(({ key, condition, outcome, tone }) => (
          <li key={key} data-tone={tone} className="flex justify-between gap-3 py-0.5">
            <ForeignText className="min-w-0">{condition}</ForeignText>
            <span className="shrink-0 font-semibold text-tone">{outcome}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KnowAlreadyProps extends DecidingLinesProps {
  /** Questions for which the card has room. */
  most: number;
  /** Of these, how many stand open; the others open with a click. */
  open: number;
  /** One click is the user's word. */
  onAnswer(answer: AnswerView, attribute: QuestionView['attribute']): void;
}

/** The facts that decide most, one click each for who knows them. */
export function KnowAlready({ deciding, profile, most, open, onAnswer }: KnowAlreadyProps) {
  const questions = presentDeciding(deciding, profile).questions.slice(0, most);
  if (questions.length === 0) return null;
  const rows = questions.map(({ attribute, label, answers }) => (
    <fieldset key={attribute} aria-label={label} className="flex min-w-0 flex-wrap gap-1">
      {answers.map((answer) => (
        <Button
          key={answer.label}
          aria-label={`${label}: ${answer.label}`}
          className="min-h-6! rounded-full! px-1.5! py-0! text-small!"
          onClick={() => onAnswer(answer, attribute)}
        >
          {answer.label}
        </Button>
      ))}
    </fieldset>
  ));
  const folded = rows.slice(open);
  const names = questions.slice(open).map(({ label }) => label);
  return (
    <section aria-label={message('knowTitle')} data-line data-know className="space-y-1">
      {open > 0 && <p className="text-small text-dim">{message('knowTitle')}</p>}
      {rows.slice(0, open)}
      {folded.length > 0 && (
        <Disclosure
          className="text-small text-dim"
          oneLine
          summary={open > 0 ? message('knowMore', names.join(', ')) : message('knowTitle')}
        >
          <div className="space-y-1">{folded}</div>
        </Disclosure>
      )}
    </section>
  );
}
