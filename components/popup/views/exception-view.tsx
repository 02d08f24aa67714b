import { Info } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Note } from '#components/ui/note.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Exception } from '#lib/evidence/user-record.ts';
import { MAX_EXCEPTION_DAYS, MAX_REASON } from '#lib/evidence/user-record.ts';
import { message } from '#lib/wording/view-message.ts';
import { dayOfIso, isoOfDay } from '../iso-day.ts';

interface ExceptionViewProps {
  /** The one that stands; null when there is none. */
  exception: Exception | null;
  /** UTC day number. */
  today: number;
  onSave(reason: string, until: number): void;
  onEnd(id: string): void;
}

/** A quarter: long enough for a deal, short enough to be asked again. */
const DEFAULT_DAYS = 90;

/** "Work anyway": why, and until when; the verdict stays as it is. */
export function ExceptionView({ exception, today, onSave, onEnd }: ExceptionViewProps) {
  const [reason, setReason] = useState(exception?.reason ?? '');
  const [until, setUntil] = useState(isoOfDay(exception?.until ?? today + DEFAULT_DAYS));
  const [tried, setTried] = useState(false);
  const day = dayOfIso(until);
  const faulty = reason.trim() === '';
  const wrongDay = day === null || day < today || day > today + MAX_EXCEPTION_DAYS;
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!faulty && !wrongDay) onSave(reason.trim(), day);
      }}
    >
      <Note icon={Info}>{message('exceptionMeaning')}</Note>
      <TextField
        label={message('exceptionReason')}
        fault={tried && faulty ? message('exceptionReasonFault') : null}
        maxLength={MAX_REASON}
        value={reason}
        onValue={setReason}
      />
      <TextField
        label={message('exceptionUntil')}
        fault={tried && wrongDay ? message('exceptionUntilFault') : null}
        type="date"
        min={isoOfDay(today)}
        max={isoOfDay(today + MAX_EXCEPTION_DAYS)}
        value={until}
        onValue={setUntil}
      />
      <div className="flex gap-2">
        <Button variant="primary" type="submit" className="flex-1">
          {message(exception ? 'exceptionSave' : 'actionWorkAnyway')}
        </Button>
        {exception && <Button onClick={() => onEnd(exception.id)}>{message('exceptionEnd')}</Button>}
      </div>
    </form>
  );
}
