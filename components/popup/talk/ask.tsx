import { Check } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { DiscoveryAnswer } from '#lib/evidence/user-record.ts';
import type { Question } from '#lib/qualify/verdict.ts';
import { message } from '#lib/wording/view-message.ts';

interface AskProps {
  questions: readonly Question[];
  /** The user's own answers: these can be taken back. */
  answers: readonly DiscoveryAnswer[];
  /** Null where nothing can be kept. */
  onAnswer: ((question: string, answer: string) => void) | null;
  onUndo(id: string): void;
}

/** What no page says: the ICP's questions with their anchored answers, then what is left to find out in a call. */
export function Ask({ questions, answers, onAnswer, onUndo }: AskProps) {
  const anchored = questions.filter((question) => question.answers.length > 0);
  const others = questions.filter((question) => question.answers.length === 0);
  return (
    <div className="space-y-2.5">
      {anchored.map((question) => (
        <AnchoredQuestion
          key={question.criterion}
          question={question}
          given={answers.find((answer) => answer.question === question.criterion)}
          onAnswer={onAnswer && ((answer) => onAnswer(question.criterion, answer))}
          onUndo={onUndo}
        />
      ))}
      {others.length > 0 && (
        <p>
          <span className="text-small text-dim">{message('askOthers')} </span>
          <ForeignText>{others.map(({ label }) => label).join(' · ')}</ForeignText>
        </p>
      )}
    </div>
  );
}

interface AnchoredQuestionProps extends Pick<AskProps, 'onUndo'> {
  question: Question;
  given: DiscoveryAnswer | undefined;
  onAnswer: ((answer: string) => void) | null;
}

function AnchoredQuestion({ question, given, onAnswer, onUndo }: AnchoredQuestionProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 flex w-full items-start justify-between gap-2 font-semibold">
        <ForeignText>{question.question}</ForeignText>
        {given && (
          <Button
            variant="quiet"
            aria-label={message('undoFact', question.question)}
            onClick={() => onUndo(given.id)}
          >
            {message('popupUndo')}
          </Button>
        )}
      </legend>
      <div className="space-y-1">
        {question.answers.map(({ id, label, definition }) => {
          const chosen = question.answered === id;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={chosen}
              disabled={onAnswer === null}
              onClick={() => (chosen ? undefined : onAnswer?.(id))}
              className={`flex w-full cursor-pointer items-start gap-2 rounded-lg border px-2.5 py-0.5 text-left hover:bg-panel ${chosen ? 'border-ink' : 'border-edge'}`}
            >
              <span className="min-w-0 flex-1">
                <ForeignText className="font-semibold">{label}</ForeignText>
                {definition && definition !== label && (
                  <span className="text-small text-dim">
                    {' '}
                    <ForeignText>{definition}</ForeignText>
                  </span>
                )}
              </span>
              {chosen && <Check aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
