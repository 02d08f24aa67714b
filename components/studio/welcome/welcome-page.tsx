import type { LucideIcon } from 'lucide-react';
import { Check, Pin, Play, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { Example } from './example.tsx';
import { Shipped } from './shipped.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** The first page: pin the button, join the team or start from an example, then go to a company's site. */
export function WelcomePage(props: WelcomeProps & { children: ReactNode }) {
  const { pinned, current, children } = props;
  const hasOwn = current !== null && !current.isSample;
  return (
    <>
      <PageHeading title={message('welcomeTitle')} lead={message('welcomeLead')} />
      <ol className="space-y-3">
        <Step
          icon={pinned ? Check : Pin}
          title={message(pinned ? 'welcomePinned' : 'welcomePin')}
          isDone={pinned === true}
        >
          {!pinned && <p className="text-pretty text-dim">{message('welcomePinHow')}</p>}
        </Step>
        <Step
          icon={hasOwn ? Check : Users}
          title={hasOwn ? message('welcomeJoined', current.name) : message('welcomeJoin')}
          isDone={hasOwn}
        >
          <div className="space-y-4">
            {children}
            {!hasOwn && <Shipped {...props} />}
          </div>
        </Step>
        <Step icon={Play} title={message('welcomeGo')} isDone={false}>
          <p className="text-pretty text-dim">{message('welcomeGoHow')}</p>
          <Example {...props} />
        </Step>
      </ol>
    </>
  );
}

interface StepProps {
  icon: LucideIcon;
  title: string;
  isDone: boolean;
  children: ReactNode;
}

function Step({ icon: Icon, title, isDone, children }: StepProps) {
  return (
    <li className="flex gap-3 rounded-xl border border-line px-4 py-3" data-done={isDone}>
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${isDone ? 'text-for' : 'text-dim'}`} />
      <div className="min-w-0 flex-1 space-y-2">
        <h2 className="font-semibold wrap-anywhere">{title}</h2>
        {children}
      </div>
    </li>
  );
}
