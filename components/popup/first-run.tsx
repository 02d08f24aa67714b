import { Check, Pin } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { Note } from '#components/ui/note.tsx';
import { message } from '#lib/wording/message.ts';

interface FirstRunProps {
  /** Null where the browser cannot tell. */
  pinned: boolean | null;
  /** A verdict stands above: of the three steps only pinning can be left. */
  hasVerdict: boolean;
  onDismiss(): void;
}

/** Three short steps; the browser installs the button out of sight, so pinning comes first. */
export function FirstRun({ pinned, hasVerdict, onDismiss }: FirstRunProps) {
  if (hasVerdict) return pinned ? null : <PinReminder onDismiss={onDismiss} />;
  return (
    <section
      aria-label={message('popupFirstRunTitle')}
      data-first-run
      className="rounded-xl border border-line bg-panel px-3 py-2"
    >
      <div className="flex items-center justify-between">
        <h3 className="font-semibold">{message('popupFirstRunTitle')}</h3>
        <Button variant="quiet" onClick={onDismiss}>
          {message('popupDismiss')}
        </Button>
      </div>
      <ol className="space-y-0.5 text-small">
        <Step number={1} done={pinned === true}>
          {message(pinned ? 'popupFirstRunPinned' : 'popupFirstRunPin')}
        </Step>
        <Step number={2}>{message('popupFirstRunOpen')}</Step>
        <Step number={3}>{message('popupFirstRunRead')}</Step>
      </ol>
    </section>
  );
}

function PinReminder({ onDismiss }: Pick<FirstRunProps, 'onDismiss'>) {
  return (
    <section
      aria-label={message('popupFirstRunTitle')}
      data-first-run
      className="flex items-center justify-between gap-2"
    >
      <Note icon={Pin}>{message('popupFirstRunPin')}</Note>
      <Button variant="quiet" onClick={onDismiss}>
        {message('popupDismiss')}
      </Button>
    </section>
  );
}

interface StepProps {
  number: number;
  done?: boolean;
  children: string;
}

function Step({ number, done = false, children }: StepProps) {
  return (
    <li className={`flex items-start gap-2 ${done ? 'text-dim' : ''}`}>
      <span
        aria-hidden="true"
        className={`mt-px grid size-4 shrink-0 place-items-center rounded-full border text-tiny leading-none ${done ? 'border-for text-for' : 'border-edge'}`}
      >
        {done ? <Check className="size-3" strokeWidth={3} /> : number}
      </span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}
