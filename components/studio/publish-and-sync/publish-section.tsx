import { pastText } from '#lib/wording/moment-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { PublishProps } from './page-props.ts';
import { PublishForm } from './publish-form.tsx';
import { PublishedFile } from './published-file.tsx';
import { PublishingKeys } from './publishing-keys.tsx';

/** Making the file for a static host and the link for the team. */
export function PublishSection(props: PublishProps) {
  const { keys, pending, published, now } = props;
  return (
    <Section title={message('publishTitle')}>
      <div className="space-y-4">
        <p className="text-pretty text-dim">{message('publishLead')}</p>
        <PublishingKeys {...props} />
        {keys && <PublishForm {...props} />}
        {published ? (
          <PublishedFile {...props} published={published} />
        ) : (
          pending && (
            <p className="text-small text-open">
              {message('publishPending', pending.version, pastText(pending.time, now))}
            </p>
          )
        )}
      </div>
    </Section>
  );
}
