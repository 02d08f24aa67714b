import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { PrivacyProps } from './privacy-props.ts';

type EraseProps = Pick<PrivacyProps, 'accounts' | 'isBusy' | 'onEraseOne' | 'onEraseAll'>;

/** Being rid of one account, or of everything. */
export function Erase({ accounts, isBusy, onEraseOne, onEraseAll }: EraseProps) {
  const [account, setAccount] = useState('');
  const [inputId, listId] = [useId(), useId()];
  const isKnown = accounts.includes(account.trim());
  return (
    <Section title={message('eraseTitle')}>
      <div className="space-y-5">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isKnown) return;
            onEraseOne(account.trim());
            setAccount('');
          }}
        >
          <label htmlFor={inputId}>{message('eraseOneLabel')}</label>
          <div className="mt-1 flex flex-wrap gap-2">
            <input
              id={inputId}
              list={listId}
              value={account}
              placeholder={message('eraseOneExample')}
              autoComplete="off"
              spellCheck={false}
              className="min-h-8 w-64 max-w-full rounded-lg border border-edge bg-ground px-2.5 placeholder:text-dim"
              onChange={(event) => setAccount(event.target.value)}
            />
            <datalist id={listId}>
              {accounts.map((key) => (
                <option key={key} value={key} />
              ))}
            </datalist>
            <Button type="submit" disabled={!isKnown || isBusy}>
              {message('eraseOne')}
            </Button>
          </div>
        </form>
        <div>
          <p className="mb-1.5 text-pretty">{message('eraseAllLead')}</p>
          <ConfirmButton
            action={message('eraseAll')}
            title={message('eraseAllTitle')}
            body={message('recoveryEraseBody')}
            word={message('eraseWord')}
            disabled={isBusy}
            onConfirm={onEraseAll}
          />
        </div>
      </div>
    </Section>
  );
}
