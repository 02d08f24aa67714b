import { EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { Note } from '#components/ui/note.tsx';
import { message } from '#lib/wording/view-message.ts';
import type { Done, FilingActions } from './popup-actions.ts';
import type { ForeignPageState, PopupProps } from './popup-state.ts';
import { type AboutView, presentAbout } from './present-about.ts';

interface AboutCompaniesProps extends Pick<PopupProps, 'onOpenSite'> {
  state: ForeignPageState;
  filing: FilingActions | null;
}

/** The companies that a foreign page is about: file what it states of them, or look at themselves. */
export function AboutCompanies({ state, filing, onOpenSite }: AboutCompaniesProps) {
  const views = presentAbout(state.about);
  const tight = views.length > 1;
  return (
    <>
      {views.map((view) => {
        const { name, domain } = view.company;
        return (
          <section key={domain} aria-label={name} data-about={domain} className="space-y-2">
            <FactsRow view={view} filedBefore={state.filed.includes(domain)} filing={filing} tight={tight} />
            <Row tight={tight} title={message('aboutCheck', name)} detail={message('aboutCheckLink', domain)}>
              <Button
                aria-label={`${message('popupNextOpen')}: ${domain}`}
                data-next
                data-open-site
                onClick={() => onOpenSite(domain)}
              >
                {message('popupNextOpen')}
              </Button>
            </Row>
          </section>
        );
      })}
      {state.privateWindow && <Note icon={EyeOff}>{message('popupPrivate')}</Note>}
    </>
  );
}

interface FactsRowProps extends Pick<AboutCompaniesProps, 'filing'> {
  view: AboutView;
  filedBefore: boolean;
  tight: boolean;
}

function FactsRow({ view: { company, facts, quote }, filedBefore, filing, tight }: FactsRowProps) {
  // Null until something was clicked here: what is in the database comes a moment after the card.
  const [moved, setMoved] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  const filed = moved ?? filedBefore;
  const move = async (done: Promise<Done>) => {
    const result = await done;
    setProblem(result.ok ? '' : result.problem);
    if (result.ok) setMoved(!filed);
  };
  const key = filing === null ? 'aboutStated' : filed ? 'aboutFiled' : 'aboutFile';
  const word = message(filed ? 'popupUndo' : 'aboutAdd');
  return (
    <Row tight={tight} title={facts} quote={quote} detail={message(key, company.domain)} problem={problem}>
      {filing && (
        <>
          <span aria-live="polite" className={filed ? 'text-small font-semibold' : 'sr-only'}>
            {filed && message('aboutAdded')}
          </span>
          {/* One button for both, so that the keyboard stays on it. */}
          <Button
            variant={filed ? 'plain' : 'primary'}
            aria-label={`${word}: ${facts}, ${company.name}`}
            data-file={filed ? 'undo' : 'add'}
            onClick={() => void move(filed ? filing.onTakeBack(company) : filing.onFile(company))}
          >
            {word}
          </Button>
        </>
      )}
    </Row>
  );
}

interface RowProps {
  /** Beside other companies: a line each. */
  tight: boolean;
  title: string;
  quote?: string;
  detail: string;
  problem?: string;
  children: ReactNode;
}

function Row({ tight, title, quote = '', detail, problem = '', children }: RowProps) {
  const clamp = tight ? 'line-clamp-1' : 'line-clamp-2';
  return (
    <div
      data-line
      className="flex items-center gap-2 rounded-xl border border-line bg-panel py-1.5 pr-2 pl-3"
    >
      <div className="min-w-0 flex-1">
        <p title={quote || undefined} className={clamp}>
          <ForeignText>{title}</ForeignText>
          {quote && (
            <>
              {', '}
              <q className="before:content-['“'] after:content-['”']">
                <ForeignText>{quote}</ForeignText>
              </q>
            </>
          )}
        </p>
        <p className={`text-small text-dim ${clamp}`}>
          <ForeignText>{detail}</ForeignText>
        </p>
        <p role="alert" className="text-small text-against">
          {problem}
        </p>
      </div>
      {children}
    </div>
  );
}
