import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Icp } from '#lib/icp/format.ts';
import type { Dimension } from '#lib/icp/vocabulary.ts';
import { type MessageKey, message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import {
  type CriterionRole,
  type CriterionRow,
  presentDimensions,
  presentExclusions,
} from './present-criteria.ts';

const DIMENSION_NAMES: Record<Dimension, MessageKey> = {
  firmographic: 'dimensionFirmographic',
  technographic: 'dimensionTechnographic',
  behavioural: 'dimensionBehavioural',
  trigger: 'dimensionTrigger',
  committee: 'dimensionCommittee',
  value: 'dimensionValue',
  maturity: 'dimensionMaturity',
  finance: 'dimensionFinance',
  psychographic: 'dimensionPsychographic',
};

const ROLES: Record<CriterionRole, { word: MessageKey; tone: string }> = {
  must: { word: 'roleMust', tone: 'secondary' },
  'must-secondary': { word: 'roleMustSecondary', tone: 'secondary' },
  guard: { word: 'roleGuard', tone: 'quiet' },
  adds: { word: 'roleAdds', tone: 'quiet' },
  gate: { word: 'roleGate', tone: 'quiet' },
  timing: { word: 'roleTiming', tone: 'quiet' },
  excludes: { word: 'roleExcludes', tone: 'negative' },
};

/** An ICP's criteria as sentences, dimension by dimension, then who is not a customer. */
export function Criteria({ icp }: { icp: Icp }) {
  const exclusions = presentExclusions(icp);
  return (
    <>
      {presentDimensions(icp).map(({ dimension, points, rows }) => (
        <Section
          key={dimension}
          title={message(DIMENSION_NAMES[dimension])}
          trailing={message(points > 0 ? 'criteriaPoints' : 'criteriaNoPoints', points)}
        >
          <Rows rows={rows} />
        </Section>
      ))}
      {exclusions.length > 0 && (
        <Section title={message('criteriaNegative')}>
          <Rows rows={exclusions} />
        </Section>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly CriterionRow[] }) {
  return (
    <ul>
      {rows.map(({ id, label, asks, sight, role, points, why }) => {
        const { word, tone } = ROLES[role];
        return (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 last:border-0"
          >
            <div className="min-w-0 flex-1 basis-72 text-pretty">
              <ForeignText>{label}</ForeignText>
              {asks !== null && (
                <>
                  {' '}
                  <span
                    data-tone="quiet"
                    className="rounded-md bg-tone-ground px-1.5 py-px box-decoration-clone"
                  >
                    <ForeignText>{asks}</ForeignText>
                  </span>
                </>
              )}
              {why && (
                <span className="text-dim">
                  {' · '}
                  <ForeignText>{`“${why}”`}</ForeignText>
                </span>
              )}
              {sight.map((line) => (
                <p key={line} className="text-small text-dim">
                  <ForeignText>{line}</ForeignText>
                </p>
              ))}
            </div>
            <span
              data-tone={tone}
              className="w-20 rounded-full bg-tone-ground px-2 py-px text-center text-small text-tone"
            >
              {message(word)}
            </span>
            <span className="w-8 text-right text-dim tabular-nums">{points ?? ''}</span>
          </li>
        );
      })}
    </ul>
  );
}
