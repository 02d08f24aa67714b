import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';

const NEVER = [
  'privacyNeverSent',
  'privacyNeverPrivate',
  'privacyNeverForms',
  'privacyNeverPeople',
  'privacyNeverOtherPages',
  'privacyNeverBackground',
] as const;

/** What the extension does not keep, in words that a person can check. */
export function NeverStored() {
  return (
    <Section title={message('privacyNever')}>
      <ul className="list-disc space-y-1 pl-5 text-pretty marker:text-dim">
        {NEVER.map((key) => (
          <li key={key}>{message(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
