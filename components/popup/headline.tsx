import type { Problem } from '#lib/read/problem.ts';
import { message } from '#lib/wording/message.ts';
import { pageKindText } from '#lib/wording/page-kind-text.ts';
import { seatDetail, seatHeadline } from '#lib/wording/person-text.ts';
import { problemText } from '#lib/wording/problem-text.ts';
import { HeadlineCard } from './headline-card.tsx';
import { IntervalBar } from './interval-bar.tsx';
import type { PopupState } from './popup-state.ts';
import { presentVerdict } from './present-verdict.ts';
import { Skeleton } from './skeleton.tsx';

interface HeadlineProps {
  state: PopupState;
  /** The first steps stand below, and one of them is what such a page's advice would say. */
  guided?: boolean;
}

/** Nothing can be done here but to go to a company's site. */
const LEAVE = new Set<Problem>(['hidden-page', 'browser-page', 'blank']);

const BLANK_TILE = { letters: '', look: 'dashed' } as const;

/** The one card that every state has, in one place: a verdict, or in a few words why there is none. */
export function Headline({ state, guided = false }: HeadlineProps) {
  switch (state.kind) {
    case 'opening':
      return <Skeleton />;
    case 'no-icp':
      return (
        <HeadlineCard
          tone="quiet"
          tile={BLANK_TILE}
          headline={message('popupNoIcp')}
          detail={message('popupNoIcpAdvice')}
        />
      );
    case 'storage-broken':
      return (
        <HeadlineCard
          tone="quiet"
          tile={BLANK_TILE}
          headline={message('popupStorageBroken')}
          detail={message('popupStorageBrokenAdvice')}
        />
      );
    case 'problem': {
      const { title, advice } = problemText(state.problem);
      const detail = guided && LEAVE.has(state.problem) ? '' : advice;
      return <HeadlineCard tone="quiet" tile={BLANK_TILE} headline={title} detail={detail} />;
    }
    case 'not-company':
      return (
        <HeadlineCard
          tone="quiet"
          tile={null}
          headline={message('popupNotCompany')}
          detail={pageKindText(
            state.pageKind,
            state.about.map(({ name }) => name),
          )}
        />
      );
    case 'profile-offer':
      return (
        <HeadlineCard
          tone="quiet"
          tile={BLANK_TILE}
          headline={message('profileOfferTitle')}
          detail={message('profileOfferDetail')}
        />
      );
    case 'person':
      return (
        <HeadlineCard
          tone={state.seat.fit === 'right' ? 'primary' : 'quiet'}
          tile={null}
          headline={seatHeadline(state.seat)}
          detail={seatDetail(state.seat, state.job)}
        />
      );
    case 'account': {
      const { verdict, suppression } = state.dossier;
      const { tone, tile, headline, detail, range, hasBar } = presentVerdict(verdict);
      return (
        <HeadlineCard
          tone={suppression ? 'quiet' : tone}
          tile={tile}
          headline={headline}
          detail={detail}
          range={range}
        >
          {hasBar && <IntervalBar verdict={verdict} />}
        </HeadlineCard>
      );
    }
  }
}
