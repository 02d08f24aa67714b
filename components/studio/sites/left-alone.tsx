import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';
import type { SitesProps } from './sites-props.ts';

/** What is never read without a click: what the product leaves alone by itself, and what the user lists. */
export function LeftAlone({ choice, onChange }: Pick<SitesProps, 'choice' | 'onChange'>) {
  return (
    <Section title={message('sitesSkipped')}>
      <p className="text-pretty">{message('sitesSkippedNote')}</p>
      <SiteList sites={choice.skipped} onRemove={(site) => onChange({ kind: 'skip', site, on: false })} />
      <SiteForm
        label={message('sitesSkipLabel')}
        hint={message('sitesSkipHint')}
        action={message('sitesSkipAdd')}
        onSite={(site) => onChange({ kind: 'skip', site, on: true })}
      />
    </Section>
  );
}
