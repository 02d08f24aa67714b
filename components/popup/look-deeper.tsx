import { lazy, Suspense } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { DeeperPage } from '#lib/dossier/deeper-pages.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';
import type { Deeper } from './deeper.ts';

/** Its words are loaded with the first look. */
const DeeperSteps = lazy(async () => ({ default: (await import('./deeper-steps.tsx')).DeeperSteps }));

interface LookDeeperProps {
  deeper: Deeper;
  /** What the pages could answer, in words; null when the verdict asks nothing more of them. */
  detail: string | null;
  profile: Profile;
}

/** The next step wherever the site itself can say more: the pages are read for the user, who stays where they are. */
export function LookDeeper({ deeper, detail, profile }: LookDeeperProps) {
  const { pages, look, onStart } = deeper;
  const isRunning = look?.state === 'running';
  const names = pages.map(({ where }) => message(PAGES[where])).join(', ');
  const title = message('deeperTitle', names);
  return (
    <>
      {!isRunning && pages.length > 0 && (
        <section aria-label={title} data-line data-next="deeper">
          <Button
            variant="primary"
            className="w-full whitespace-normal!"
            title={detail ?? undefined}
            onClick={onStart}
          >
            {title}
          </Button>
          {detail && (
            <p className="mt-0.5 line-clamp-1 text-small text-dim">
              <ForeignText>{detail}</ForeignText>
            </p>
          )}
        </section>
      )}
      {look && (
        <Suspense fallback={<div data-waiting className="min-h-8" />}>
          <DeeperSteps look={look} deeper={deeper} profile={profile} />
        </Suspense>
      )}
    </>
  );
}

const PAGES: Readonly<Record<DeeperPage['where'], MessageKey>> = {
  home: 'deeperHome',
  about: 'deeperAbout',
  imprint: 'deeperImprint',
  careers: 'deeperCareers',
  pricing: 'deeperPricing',
  press: 'deeperPress',
};
