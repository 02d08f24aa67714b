import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AccountRecords } from '#lib/dossier/account-records.ts';
import { message } from '#lib/wording/view-message.ts';
import { decisionText } from '../decision-text.ts';
import type { Belonging } from '../popup-actions.ts';
import { SectionTitle } from '../section-title.tsx';
import { shortUrl } from '../short-url.ts';

interface CompanyViewProps {
  records: Pick<AccountRecords, 'pages' | 'linkedin' | 'decisions' | 'filed'>;
  onDecide(belonging: Belonging): void;
  onUndo(id: string): void;
}

/** A web address as people say it. */
const MAX_PLACE = 2_000;
/** Beside the page that it is about. */
const SMALL = 'min-h-6! px-2 py-0! text-small!';

/** Which pages are counted as this company, and what to do when one is another's. */
export function CompanyView({ records, onDecide, onUndo }: CompanyViewProps) {
  const [place, setPlace] = useState('');
  const [alias] = records.linkedin;
  const own = records.pages.filter(({ url }) => !isLinkedin(url));
  return (
    <div className="space-y-3">
      {(own.length > 0 || alias !== undefined) && (
        <section aria-label={message('companyPages')}>
          <SectionTitle as="h2">{message('companyPages')}</SectionTitle>
          <ul>
            {alias !== undefined && (
              <PageLine stacked words={message('companyLinkedin', alias.slice('li:'.length))}>
                <Button
                  className={SMALL}
                  aria-label={message('companyOtherOf', alias.slice('li:'.length))}
                  onClick={() => onDecide({ kind: 'split-linkedin', alias })}
                >
                  {message('companyOther')}
                </Button>
              </PageLine>
            )}
            {own.map(({ url }) => (
              <PageLine key={url} stacked words={shortUrl(url)}>
                <Button
                  className={SMALL}
                  aria-label={message('companyOtherOf', shortUrl(url))}
                  onClick={() => onDecide({ kind: 'split-page', url })}
                >
                  {message('companyOther')}
                </Button>
                <Button
                  className={SMALL}
                  aria-label={message('companyNotTheirsOf', shortUrl(url))}
                  onClick={() => onDecide({ kind: 'disown-page', url })}
                >
                  {message('companyNotTheirs')}
                </Button>
              </PageLine>
            ))}
          </ul>
        </section>
      )}
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (place.trim() !== '') onDecide({ kind: 'join', place: place.trim() });
        }}
      >
        <TextField
          label={message('companyJoin')}
          hint={message('companyJoinHint')}
          inputMode="url"
          maxLength={MAX_PLACE}
          value={place}
          onValue={setPlace}
        />
        <Button type="submit" className="w-full">
          {message('companyJoinButton')}
        </Button>
      </form>
      {records.decisions.length + records.filed.length > 0 && (
        <section aria-label={message('companyDecided')}>
          <SectionTitle as="h2">{message('companyDecided')}</SectionTitle>
          <ul>
            {records.decisions.map((decision) => (
              <PageLine key={decision.id} words={decisionText(decision)}>
                <Button className={SMALL} onClick={() => onUndo(decision.id)}>
                  {message('popupUndo')}
                </Button>
              </PageLine>
            ))}
            {records.filed.map(({ id, url }) => (
              <PageLine key={id} words={message('companyFiled', shortUrl(url))}>
                <Button className={SMALL} onClick={() => onUndo(id)}>
                  {message('popupUndo')}
                </Button>
              </PageLine>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface PageLineProps {
  words: string;
  /** The buttons have a line of their own: addresses are long, and lines that break where they must are ragged. */
  stacked?: boolean;
  children: ReactNode;
}

function PageLine({ words, stacked = false, children }: PageLineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line py-1.5">
      <ForeignText className={`line-clamp-2 min-w-0 ${stacked ? 'basis-full' : 'flex-1'}`}>
        {words}
      </ForeignText>
      <span className="flex gap-1.5">{children}</span>
    </li>
  );
}

function isLinkedin(url: string): boolean {
  return URL.canParse(url) && /(^|\.)linkedin\.com$/.test(new URL(url).hostname);
}
