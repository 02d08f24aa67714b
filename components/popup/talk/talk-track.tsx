import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { TouchedDriver } from '#lib/dossier/touched-drivers.ts';
import { type MessageKey, message } from '#lib/wording/view-message.ts';
import { touchText } from '../touch-text.ts';

interface TalkTrackProps {
  drivers: readonly TouchedDriver[];
}

/** What to say to this account: the value drivers that its evidence touches, and against which rival. */
export function TalkTrack({ drivers }: TalkTrackProps) {
  return (
    <ul className="space-y-2.5">
      {drivers.map(({ driver, by }) => (
        <li key={driver.pain}>
          <ForeignText className="block font-semibold">{driver.pain}</ForeignText>
          <p className="text-small text-dim">
            <ForeignText>{message('talkBecause', touchText(by))}</ForeignText>
          </p>
          <dl className="mt-0.5 grid grid-cols-[auto_1fr] gap-x-2 gap-y-0.5">
            <Line term="talkSay" words={driver.say} />
            <Line term="talkAsk" words={driver.askNext} />
            <Line term="talkProof" words={driver.proof} />
            {driver.rival && <Line term="talkRival" words={driver.rival} />}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Line({ term, words }: { term: MessageKey; words: string }) {
  return (
    <>
      <dt className="text-small text-dim">{message(term)}</dt>
      <dd className="min-w-0">
        <ForeignText>{words}</ForeignText>
      </dd>
    </>
  );
}
