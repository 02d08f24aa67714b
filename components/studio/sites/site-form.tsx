import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { parseSite } from '#lib/read/unasked/skip-reason.ts';
import { message } from '#lib/wording/studio-message.ts';

interface SiteFormProps {
  label: string;
  hint?: string;
  action: string;
  /** A site as it is kept: without "www." and address. */
  onSite(site: string): void;
}

/** A site is typed or pasted as an address. */
export function SiteForm({ label, hint, action, onSite }: SiteFormProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="mt-3 max-w-md"
      onSubmit={(event) => {
        event.preventDefault();
        const site = parseSite(typed);
        setWrong(site === null);
        if (site === null) return;
        setTyped('');
        onSite(site);
      }}
    >
      <TextField
        label={label}
        hint={hint}
        fault={isWrong ? message('sitesNoSite') : undefined}
        value={typed}
        maxLength={253}
        placeholder="acme.example"
        onValue={setTyped}
        beside={
          <Button type="submit" disabled={typed.trim() === ''}>
            {action}
          </Button>
        }
      />
    </form>
  );
}
