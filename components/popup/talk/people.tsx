import { Check } from 'lucide-react';
import { useState } from 'react';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { SeatFit } from '#lib/dossier/seat.ts';
import { seatOfTitle } from '#lib/dossier/title-seat.ts';
import type { Persona } from '#lib/icp/format.ts';
import { type MessageKey, message } from '#lib/wording/view-message.ts';

interface PeopleProps {
  personas: readonly Persona[];
  /** Ids of personas whose department was seen. */
  covered: readonly string[];
}

/** A longer text is no title. */
const MAX_TITLE = 200;

/** The buying committee, and whether a pasted job title belongs to it. The title is forgotten with the popup. */
export function People({ personas, covered }: PeopleProps) {
  const [title, setTitle] = useState('');
  const role = title.trim() === '' ? null : seatOfTitle(title, personas);
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {personas.map(({ id, label, buyerRole }) => {
          const isTheirs = role?.personas.includes(id) === true;
          return (
            <li key={id} className={`flex items-center gap-2 ${isTheirs ? 'font-semibold' : ''}`}>
              <span className="w-3.5 shrink-0 text-center">
                {covered.includes(id) ? (
                  <Check aria-hidden="true" strokeWidth={2.75} className="size-3.5 text-for" />
                ) : (
                  <span aria-hidden="true" className="font-bold text-open">
                    ?
                  </span>
                )}
              </span>
              <span className="min-w-0 flex-1">
                <ForeignText>{label ?? id}</ForeignText>
                <span className="text-small font-normal text-dim"> · {message(ROLES[buyerRole])}</span>
              </span>
              <span className="shrink-0 text-small font-normal text-dim">
                {message(covered.includes(id) ? 'peopleSeen' : 'peopleMissing')}
              </span>
            </li>
          );
        })}
      </ul>
      <TextField
        label={message('peopleTitle')}
        hint={role ? roleWords(role.fit, role.personas, personas) : message('peopleTitleHint')}
        maxLength={MAX_TITLE}
        value={title}
        onValue={setTitle}
      />
    </div>
  );
}

function roleWords(fit: SeatFit, ids: readonly string[], personas: readonly Persona[]): string {
  if (fit !== 'right') return message(fit === 'wrong' ? 'peopleWrong' : 'peopleOpen');
  const parts = personas.filter(({ id }) => ids.includes(id));
  return message('peopleRight', parts.map(({ id, label }) => label ?? id).join(', '));
}

const ROLES: Readonly<Record<Persona['buyerRole'], MessageKey>> = {
  economic: 'personEconomic',
  champion: 'personChampion',
  technical: 'personTechnical',
  blocker: 'personBlocker',
  user: 'personUser',
};
