import { Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { PageHeading } from '../page-heading.tsx';
import { Section } from '../section.tsx';
import { BringIcp } from './bring-icp.tsx';
import type { PolicyView, SyncProps } from './page-props.ts';
import { PublishSection } from './publish-section.tsx';
import { RefusalList } from './refusal-list.tsx';
import { SourceCard } from './source-card.tsx';

/** Where ICPs come from, and how one goes to the team. `children` = the box that takes whatever a team hands around. */
export function PublishAndSync(props: SyncProps & { children?: ReactNode }) {
  const { policy, sources, ownIcps } = props;
  const isLocked = policy.kind !== 'none';
  return (
    <>
      <PageHeading title={message('syncTitle')} lead={message('syncLead')} />
      <PolicyNotice policy={policy} />
      <Section title={message('syncSources')}>
        <div className="space-y-3">
          {sources.length === 0 && !isLocked && (
            <p className="text-pretty text-dim">{message('syncNoSource')}</p>
          )}
          {sources.length > 0 && (
            <ul className="space-y-3">
              {sources.map((source) => (
                <SourceCard key={source.id} {...props} source={source} isLocked={isLocked} />
              ))}
            </ul>
          )}
          {!isLocked && <BringIcp onAdd={props.onAdd}>{props.children}</BringIcp>}
        </div>
      </Section>
      {ownIcps.length > 0 && <OwnIcps {...props} isLocked={isLocked} />}
      {!isLocked && <PublishSection {...props.publishing} />}
      <RefusalList {...props} />
    </>
  );
}

function PolicyNotice({ policy }: { policy: PolicyView }) {
  if (policy.kind === 'none') return null;
  const isBad = policy.kind === 'bad';
  const Icon = isBad ? TriangleAlert : Lock;
  return (
    <div
      data-tone={isBad ? 'open' : 'quiet'}
      data-policy={policy.kind}
      className="mb-6 flex items-start gap-2 rounded-lg bg-tone-ground px-3 py-2"
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-tone" />
      <p className="text-pretty">{isBad ? message('syncBadPolicy', policy.path) : message('syncLocked')}</p>
    </div>
  );
}

function OwnIcps({ ownIcps, isLocked, onRemoveIcp }: SyncProps & { isLocked: boolean }) {
  return (
    <Section title={message('syncOwn')}>
      <p className="mb-1 text-dim">{message('syncOwnLead')}</p>
      <ul>
        {ownIcps.map(({ id, name, version }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2 last:border-0"
          >
            <span className="min-w-0 wrap-anywhere">
              <ForeignText>{message('syncSourceIcp', name, version)}</ForeignText>
            </span>
            {!isLocked && (
              <ConfirmButton
                action={message('syncRemove')}
                title={message('syncRemoveIcpTitle', name)}
                body={message('syncRemoveIcpBody')}
                onConfirm={() => onRemoveIcp(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
