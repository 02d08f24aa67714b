import { useId } from 'react';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { SitesProps } from './sites-props.ts';

const LINES = ['linkedinTerms', 'linkedinChoice'] as const;

/** What LinkedIn's terms say, and that reading there is the user's own choice: people's profiles only when switched on. */
export function LinkedinTerms({
  readsProfiles,
  onChooseProfiles,
}: Pick<SitesProps, 'readsProfiles' | 'onChooseProfiles'>) {
  const [switchId, noteId] = [useId(), useId()];
  return (
    <Section title={message('linkedinTitle')}>
      {LINES.map((key) => (
        <p key={key} className="mb-1 text-pretty">
          {message(key)}
        </p>
      ))}
      <div className="mt-3 flex items-start gap-2">
        <input
          id={switchId}
          type="checkbox"
          checked={readsProfiles}
          aria-describedby={noteId}
          className="mt-0.5 size-4 accent-ink"
          onChange={(event) => onChooseProfiles(event.target.checked)}
        />
        <div>
          <label htmlFor={switchId}>{message('linkedinProfilesSwitch')}</label>
          <p id={noteId} className="text-small text-pretty text-dim">
            {message('linkedinProfiles')}
          </p>
        </div>
      </div>
    </Section>
  );
}
