import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Profile } from '#lib/profile/profile.ts';
import { message } from '#lib/wording/message.ts';
import { presentFacts } from './present-facts.ts';

interface FactStripProps {
  profile: Profile;
}

/** Size, country and industry, always in the same place, so that the eye learns where they are. */
export function FactStrip({ profile }: FactStripProps) {
  return (
    <dl aria-label={message('factsLabel')} data-facts className="grid grid-cols-3 gap-2">
      {presentFacts(profile).map(({ attribute, label, words, grade }) => (
        <div key={attribute} className="min-w-0">
          <dt className="truncate text-small leading-tight text-dim">{label}</dt>
          <dd
            title={words ? message('factsGraded', words, grade) : undefined}
            className={`truncate leading-tight ${words ? 'font-semibold' : 'text-dim'}`}
          >
            <ForeignText>{words ?? message('factsOpen')}</ForeignText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
