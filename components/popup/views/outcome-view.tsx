import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Disposition, Note, Outcome } from '#lib/evidence/user-record.ts';
import { MAX_NOTE, MAX_REASON, OUTCOMES } from '#lib/evidence/user-record.ts';
import { message } from '#lib/wording/view-message.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import type { Saying } from '../popup-actions.ts';

interface OutcomeViewProps {
  disposition: Disposition | null;
  note: Note | null;
  /** What is new of both; may be empty. */
  onSave(sayings: Saying[]): void;
}

/** What became of the account, and a note for the next one who looks. */
export function OutcomeView({ disposition, note, onSave }: OutcomeViewProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(disposition?.outcome ?? null);
  const [reason, setReason] = useState(disposition?.reason ?? '');
  const [text, setText] = useState(note?.text ?? '');
  const lost = outcome === 'lost';
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        const said = lost ? reason.trim() : '';
        const isNews = outcome !== null && (outcome !== disposition?.outcome || said !== disposition.reason);
        onSave([
          ...(isNews ? [{ kind: 'disposition' as const, outcome, reason: said }] : []),
          ...(text.trim() === (note?.text ?? '') ? [] : [{ kind: 'note' as const, text: text.trim() }]),
        ]);
      }}
    >
      <fieldset>
        <legend className="mb-1 font-semibold">{message('outcomeQuestion')}</legend>
        <div className="grid grid-cols-4 gap-1.5">
          {OUTCOMES.map((one) => (
            <label
              key={one}
              className="flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-lg border border-edge px-2 has-checked:border-ink has-checked:font-semibold"
            >
              <input
                type="radio"
                name="outcome"
                className="accent-ink"
                checked={outcome === one}
                onChange={() => setOutcome(one)}
              />
              {message(OUTCOME_WORDS[one])}
            </label>
          ))}
        </div>
      </fieldset>
      {lost && (
        <TextField
          label={message('outcomeLostReason')}
          maxLength={MAX_REASON}
          value={reason}
          onValue={setReason}
        />
      )}
      <TextField
        label={message('outcomeNote')}
        hint={message('outcomeNoteHint')}
        rows={4}
        maxLength={MAX_NOTE}
        value={text}
        onValue={setText}
      />
      <Button variant="primary" type="submit" className="w-full">
        {message('popupSave')}
      </Button>
    </form>
  );
}
