import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import { SiteForm } from './site-form.tsx';
import type { GrantedPlace, GrantState, SitesProps } from './sites-props.ts';

const STATES: Readonly<Record<GrantState, MessageKey>> = {
  on: 'sitesOn',
  withdrawn: 'sitesWithdrawn',
  off: 'sitesOff',
};

type AllowedPlacesProps = Pick<SitesProps, 'all' | 'linkedin' | 'sites' | 'onAllow' | 'onWithdraw'>;

/** What may be read without a click: each place with what its grant allows. */
export function AllowedPlaces({ all, linkedin, sites, onAllow, onWithdraw }: AllowedPlacesProps) {
  const row = (place: GrantedPlace, words: { title: string; note: string; state: GrantState }) => (
    <PlaceRow
      key={place.kind === 'site' ? place.site : place.kind}
      place={place}
      {...words}
      onAllow={() => onAllow(place)}
      onWithdraw={() => onWithdraw(place)}
    />
  );
  return (
    <Section title={message('sitesAllowed')}>
      <ul>
        {row(
          { kind: 'linkedin' },
          { title: message('sitesLinkedin'), note: message('sitesLinkedinNote'), state: linkedin },
        )}
        {row({ kind: 'all' }, { title: message('sitesAll'), note: message('sitesAllNote'), state: all })}
        {sites.map(({ site, state }) =>
          row({ kind: 'site', site }, { title: site, note: message('sitesSiteNote', site), state }),
        )}
      </ul>
      <SiteForm
        label={message('sitesAddLabel')}
        action={message('sitesAdd')}
        onSite={(site) => onAllow({ kind: 'site', site })}
      />
    </Section>
  );
}

interface PlaceRowProps {
  place: GrantedPlace;
  title: string;
  note: string;
  state: GrantState;
  onAllow(): void;
  onWithdraw(): void;
}

function PlaceRow({ place, title, note, state, onAllow, onWithdraw }: PlaceRowProps) {
  return (
    <li
      data-place={place.kind === 'site' ? place.site : place.kind}
      data-grant={state}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-0"
    >
      <div className="min-w-0 flex-1 basis-60">
        <p>
          <ForeignText className="font-semibold">{title}</ForeignText>{' '}
          <span className="text-small text-dim">{message(STATES[state])}</span>
        </p>
        <p className="text-small text-pretty text-dim">{note}</p>
      </div>
      {state !== 'on' && (
        <Button aria-label={message('sitesAllowOf', title)} onClick={onAllow}>
          {message('sitesAllow')}
        </Button>
      )}
      {state !== 'off' && (
        <Button aria-label={message('sitesWithdrawOf', title)} onClick={onWithdraw}>
          {message('sitesWithdraw')}
        </Button>
      )}
    </li>
  );
}
