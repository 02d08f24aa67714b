import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Icp } from '#lib/icp/format.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';

/** From how many points an account is of a tier, what that means and what to do with it. */
export function Tiers({ tiers }: Pick<Icp, 'tiers'>) {
  return (
    <Section title={message('tiersTitle')}>
      <dl className="space-y-2">
        {(['primary', 'secondary'] as const).map((tier) => (
          <div key={tier} className="flex items-start gap-3">
            <dt
              data-tone={tier}
              className="mt-0.5 w-28 shrink-0 rounded-md bg-tone-ground px-2 py-0.5 text-center text-small font-semibold text-tone"
            >
              {message(tier === 'primary' ? 'tierPrimaryFrom' : 'tierSecondaryFrom', tiers[tier].threshold)}
            </dt>
            <dd className="min-w-0 text-pretty">
              <ForeignText>{tiers[tier].meaning}</ForeignText>{' '}
              <span className="text-dim">
                <ForeignText>{tiers[tier].play}</ForeignText>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
