import { ArrowDownToLine, Eye, KeyRound, RefreshCw, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { shortKey } from '#lib/wording/masked.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { JoinOffer } from './bring-props.ts';

/** What joining does, one effect a line. */
export function JoinEffects({ host, url, publicKey, isSealed, sites, hasSample }: JoinOffer) {
  return (
    <>
      <ul className="mb-5 space-y-3 rounded-xl border border-line bg-ground px-4 py-3.5">
        <Effect icon={RefreshCw}>{message('joinFetch', host)}</Effect>
        <Effect icon={publicKey === null ? ShieldQuestion : ShieldCheck}>
          {publicKey === null ? message('joinUnsigned') : message('joinSigned', shortKey(publicKey))}
        </Effect>
        {isSealed && <Effect icon={KeyRound}>{message('joinSealed')}</Effect>}
        {sites.length > 0 && <Effect icon={Eye}>{message('joinSites', sites.join(', '))}</Effect>}
        <Effect icon={ArrowDownToLine}>{message(hasSample ? 'joinReplaces' : 'joinRescores')}</Effect>
      </ul>
      <p className="mb-5 text-small text-dim wrap-anywhere">{message('joinAddress', url)}</p>
    </>
  );
}

interface EffectProps {
  icon: typeof Eye;
  children: ReactNode;
}

function Effect({ icon: Icon, children }: EffectProps) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-dim" />
      <span className="min-w-0 text-pretty wrap-anywhere">{children}</span>
    </li>
  );
}
