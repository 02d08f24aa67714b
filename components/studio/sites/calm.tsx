import { useId } from 'react';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';
import type { SitesProps } from './sites-props.ts';

/** Letters on the toolbar's button, everywhere or on single sites. */
export function Calm({ choice, onChange }: Pick<SitesProps, 'choice' | 'onChange'>) {
  const [id, noteId] = [useId(), useId()];
  return (
    <Section title={message('sitesBadge')}>
      <div className="flex items-start gap-2">
        <input
          id={id}
          type="checkbox"
          checked={!choice.isQuiet}
          aria-describedby={noteId}
          className="mt-0.5 size-4 accent-ink"
          onChange={(event) => onChange({ kind: 'quiet', on: !event.target.checked })}
        />
        <div>
          <label htmlFor={id}>{message('sitesBadgeSwitch')}</label>
          <p id={noteId} className="text-small text-pretty text-dim">
            {message('sitesBadgeNote')}
          </p>
        </div>
      </div>
      <SiteList
        sites={choice.quietSites}
        onRemove={(site) => onChange({ kind: 'quiet-site', site, on: false })}
      />
      <SiteForm
        label={message('sitesQuietLabel')}
        action={message('sitesQuietAdd')}
        onSite={(site) => onChange({ kind: 'quiet-site', site, on: true })}
      />
    </Section>
  );
}
