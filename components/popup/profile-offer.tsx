import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/message.ts';
import type { PopupProps } from './popup-state.ts';

/** Asks once whether the employer may be read from profile pages; until then nothing of them is. */
export function ProfileOffer({ onChooseProfiles }: Pick<PopupProps, 'onChooseProfiles'>) {
  return (
    <div className="space-y-2">
      <Button data-next variant="primary" className="w-full" onClick={() => onChooseProfiles(true)}>
        {message('profileOfferYes')}
      </Button>
      <Button className="w-full" onClick={() => onChooseProfiles(false)}>
        {message('profileOfferNo')}
      </Button>
      <p className="text-small text-dim">{message('profileOfferTerms')}</p>
    </div>
  );
}
