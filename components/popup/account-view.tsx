import { View } from '#components/ui/view.tsx';
import { isInUse } from '#lib/evidence/user-tools.ts';
import { attributeText } from '#lib/wording/attribute-text.ts';
import type { MessageKey } from '#lib/wording/view-message.ts';
import { message } from '#lib/wording/view-message.ts';
import { fixChoices } from './fix-choices.ts';
import { NoticeLine } from './notice-line.tsx';
import type { AccountActions } from './popup-actions.ts';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentEvidence } from './present-evidence.ts';
import { presentVerdict } from './present-verdict.ts';
import { Tile } from './tile.tsx';
import type { AccountMoves } from './use-account-moves.ts';
import type { ViewName, ViewPlace } from './view-name.ts';
import { CompanyView } from './views/company-view.tsx';
import { CompareView } from './views/compare-view.tsx';
import { EvidenceView } from './views/evidence-view.tsx';
import { ExceptionView } from './views/exception-view.tsx';
import { FixView } from './views/fix-view.tsx';
import { OutcomeView } from './views/outcome-view.tsx';

interface AccountViewProps extends Pick<PopupProps, 'onQuote'> {
  state: Extract<PopupState, { kind: 'account' }>;
  place: ViewPlace;
  moves: AccountMoves;
  actions: AccountActions;
}

const TITLES: Readonly<Record<ViewName, MessageKey>> = {
  evidence: 'actionEvidence',
  fix: 'actionFix',
  company: 'menuCompany',
  exception: 'actionWorkAnyway',
  outcome: 'menuOutcome',
  compare: 'menuCompare',
};

/** A page behind the card, under the account's name and verdict. */
export function AccountView({ state, place, moves, ...context }: AccountViewProps) {
  const { verdict, account } = state.dossier;
  const { tone, tile, headline } = presentVerdict(verdict);
  return (
    <View
      title={message(TITLES[place.name])}
      subject={account.name}
      backLabel={message('viewBack')}
      onBack={moves.back}
      trailing={
        <span data-tone={tone} title={headline} className="flex items-center gap-2">
          <span className="sr-only">{headline}</span>
          <Tile {...tile} small />
        </span>
      }
    >
      <NoticeLine notice={moves.notice} onUndo={(ids) => void moves.undo(ids)} />
      <Content state={state} place={place} moves={moves} {...context} />
    </View>
  );
}

function Content({ state, place, moves, actions, onQuote }: AccountViewProps) {
  const { today, dossier } = state;
  const { records, profile, verdict } = dossier;
  switch (place.name) {
    case 'evidence':
      return (
        <EvidenceView
          attributes={presentEvidence(profile, records)}
          today={today}
          onQuote={onQuote}
          onFix={actions.canKeep ? (attribute) => moves.open({ name: 'fix', attribute }) : null}
          onUndo={(id) => void moves.undo([id])}
        />
      );
    case 'fix': {
      const choices = fixChoices(verdict);
      return (
        <FixView
          choices={choices}
          initial={place.attribute ?? choices.asked[0] ?? 'headcount'}
          known={presentEvidence(profile, records)}
          today={today}
          tools={{
            inUse: (profile.technologies?.value ?? []).filter(isInUse),
            said: records.corrections.flatMap((one) => (one.attribute === 'technologies' ? one.value : [])),
          }}
          onTyped={actions.onTyped}
          onSave={(correction) =>
            void moves.say([correction], message('noticeFixed', attributeText(correction.attribute)))
          }
        />
      );
    }
    case 'company':
      return (
        <CompanyView
          records={records}
          onDecide={(belonging) => void moves.settle(actions.onDecide(belonging), message('noticeDecided'))}
          onUndo={(id) => void moves.undo([id])}
        />
      );
    case 'exception':
      return (
        <ExceptionView
          exception={records.exception}
          today={today}
          onSave={(reason, until) =>
            void moves.say([{ kind: 'exception', reason, until }], message('noticeException'))
          }
          onEnd={(id) => void moves.undo([id])}
        />
      );
    case 'outcome':
      return (
        <OutcomeView
          disposition={records.disposition}
          note={records.note}
          onSave={(sayings) => void moves.say(sayings, message('noticeKept'))}
        />
      );
    case 'compare':
      return (
        <CompareView
          onCompare={actions.onCompare}
          onCopy={() =>
            void actions
              .onCopy(true)
              .then((copied) => moves.tell(message(copied ? 'noticeCopied' : 'noticeNotCopied'), !copied))
          }
        />
      );
  }
}
