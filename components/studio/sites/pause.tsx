import { Button } from '#components/ui/button.tsx';
import { momentText } from '#lib/wording/moment-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { SitesProps } from './sites-props.ts';

/** As long as a demo or a call with a shared screen takes. */
const PAUSE_MS = 3_600_000;

/** Nothing is read without a click for an hour. */
export function Pause({ choice, now, onChange }: Pick<SitesProps, 'choice' | 'now' | 'onChange'>) {
  const isPaused = choice.pausedUntil > now;
  return (
    <Section title={message('sitesPause')}>
      <p role="status" data-paused={isPaused} className="mb-2 text-pretty">
        {isPaused
          ? message('sitesPausedUntil', momentText(choice.pausedUntil, now))
          : message('sitesPauseNote')}
      </p>
      {isPaused ? (
        <Button onClick={() => onChange({ kind: 'pause', until: 0 })}>{message('sitesResume')}</Button>
      ) : (
        <Button onClick={() => onChange({ kind: 'pause', until: Date.now() + PAUSE_MS })}>
          {message('sitesPauseHour')}
        </Button>
      )}
    </Section>
  );
}
