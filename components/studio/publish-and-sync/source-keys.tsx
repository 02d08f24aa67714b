import { KeyRound, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { shortKey } from '#lib/wording/masked.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { SourceView } from './page-props.ts';

/** By what a source is trusted. Secrets come masked. */
export function SourceKeys({ source }: { source: SourceView }) {
  const { url, publicKey, teamKey, bearer } = source;
  if (url === null) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-dim">
      <Item icon={publicKey === null ? ShieldQuestion : ShieldCheck}>
        {publicKey === null ? message('syncUnsigned') : message('syncSigned', shortKey(publicKey))}
      </Item>
      {teamKey !== null && <Item icon={KeyRound}>{message('syncSealed', teamKey)}</Item>}
      {bearer !== null && <Item icon={KeyRound}>{message('syncBearer', bearer)}</Item>}
    </ul>
  );
}

interface ItemProps {
  icon: typeof KeyRound;
  children: ReactNode;
}

function Item({ icon: Icon, children }: ItemProps) {
  return (
    <li className="flex items-center gap-1.5">
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {children}
    </li>
  );
}
