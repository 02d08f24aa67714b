import { CircleCheck, CircleX } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { Section } from '../section.tsx';

/** How one of the browser's stores answered. */
export interface StoreCheck {
  store: 'database' | 'settings';
  /** The browser's own words when it fails; null when it works, undefined while it is being tried. */
  failure: string | null | undefined;
}

export interface RecoveryProps {
  checks: readonly StoreCheck[];
  onTryAgain(): void;
  onRestart(): void;
  /** Remove both stores, whatever state they are in. */
  onErase(): void;
}

/** What can be done when the storage fails. Needs no store: it must work where nothing else does. */
export function Recovery({ checks, onTryAgain, onRestart, onErase }: RecoveryProps) {
  const works = checks.every(({ failure }) => failure === null);
  return (
    <>
      <PageHeading
        title={message('recoveryTitle')}
        lead={message(works ? 'recoveryLeadFine' : 'recoveryLead')}
      />
      <Section title={message('recoveryChecks')}>
        <div role="status">
          <ul>
            {checks.map(({ store, failure }) => (
              <li
                key={store}
                data-store={store}
                className="flex items-start gap-2 border-b border-line py-2 last:border-0"
              >
                <StoreIcon failure={failure} />
                <div className="min-w-0">
                  <p>
                    {message(store === 'database' ? 'recoveryDatabase' : 'recoverySettings')}:{' '}
                    {message(
                      failure === undefined
                        ? 'recoveryTrying'
                        : failure === null
                          ? 'recoveryWorks'
                          : 'recoveryFails',
                    )}
                  </p>
                  {failure && (
                    <p className="text-small text-dim">
                      <ForeignText>{failure}</ForeignText>
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      </Section>
      <Section title={message('recoverySteps')}>
        <ol className="list-decimal space-y-3 pl-5 marker:text-dim">
          <li>
            {message('recoveryStepRestart')}
            <div className="mt-1.5 flex flex-wrap gap-2">
              <Button onClick={onTryAgain}>{message('recoveryTryAgain')}</Button>
              <Button onClick={onRestart}>{message('recoveryRestart')}</Button>
            </div>
          </li>
          <li>{message('recoveryStepDisk')}</li>
          <li>
            {message('recoveryStepErase')}
            <div className="mt-1.5">
              <ConfirmButton
                action={message('recoveryErase')}
                title={message('recoveryEraseTitle')}
                body={message('recoveryEraseBody')}
                word={message('eraseWord')}
                onConfirm={onErase}
              />
            </div>
          </li>
        </ol>
      </Section>
    </>
  );
}

function StoreIcon({ failure }: Pick<StoreCheck, 'failure'>) {
  if (failure === undefined) return <span className="size-4 shrink-0" />;
  const Icon = failure === null ? CircleCheck : CircleX;
  return (
    <Icon
      aria-hidden="true"
      className={`mt-0.5 size-4 shrink-0 ${failure === null ? 'text-for' : 'text-against'}`}
    />
  );
}
