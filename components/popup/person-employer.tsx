import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/message.ts';
import type { PersonState } from './popup-state.ts';
import { presentVerdict } from './present-verdict.ts';
import { Tile } from './tile.tsx';

interface PersonEmployerProps {
  state: PersonState;
}

/** For whom the person of a profile page works, and what is known of that account. */
export function PersonEmployer({ state: { employer, dossier } }: PersonEmployerProps) {
  if (!employer) return <p className="text-small text-dim">{message('personNoEmployer')}</p>;
  const view = dossier && presentVerdict(dossier.verdict);
  const name = dossier?.account.name || employer.name || message('personEmployer');
  return (
    <section aria-label={message('personEmployer')} className="rounded-xl border border-line px-3 py-2.5">
      <div data-tone={view?.tone} className="flex items-center gap-3">
        {view && <Tile {...view.tile} />}
        <div className="min-w-0 flex-1">
          <h3 className="truncate font-semibold">
            <ForeignText>{name}</ForeignText>
          </h3>
          <p className="text-small text-dim">
            {view
              ? [view.headline, view.range].filter(Boolean).join(' · ')
              : message('personUnknownEmployer')}
          </p>
        </div>
        <a
          data-next
          href={`https://www.linkedin.com/company/${encodeURIComponent(employer.id ?? employer.slug ?? '')}/`}
          target="_blank"
          rel="noreferrer"
          className="shrink-0 text-small font-semibold underline"
        >
          {message('personOpenEmployer')}
        </a>
      </div>
    </section>
  );
}
