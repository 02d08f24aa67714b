import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';

const LINES = ['linkedinTerms', 'linkedinChoice', 'linkedinProfiles'] as const;

/** What LinkedIn's terms say, and that reading there is the user's own choice. */
export function LinkedinTerms() {
  return (
    <Section title={message('linkedinTitle')}>
      {LINES.map((key) => (
        <p key={key} className="mb-1 text-pretty">
          {message(key)}
        </p>
      ))}
    </Section>
  );
}
