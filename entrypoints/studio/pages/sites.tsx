import { Globe } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Sites } from '#components/studio/sites/sites.tsx';
import { readsProfiles } from '#lib/platform/settings.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { PageView } from '../page-view.ts';
import { allow, change, NOTHING_SHOWN, watchGrants, withdraw } from '../sites/grants.ts';
import { useNow } from '../use-now.ts';
import { useProfileChoice } from '../use-profile-choice.ts';

export const sitesPage: PageView = {
  id: 'sites',
  title: message('sitesTitle'),
  icon: Globe,
  View: SitesView,
};

function SitesView() {
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const [isLost, setLost] = useState(false);
  useEffect(() => watchGrants(setShown), []);
  const profiles = useProfileChoice();
  const tell = (done: Promise<boolean>) => void done.then((isKept) => setLost(!isKept));
  return (
    <Sites
      {...shown}
      isLost={isLost}
      now={useNow()}
      readsProfiles={profiles === 'yes'}
      onAllow={(place) => tell(allow(place))}
      onWithdraw={(place) => tell(withdraw(place))}
      onChange={(wanted) => tell(change(wanted))}
      onChooseProfiles={(reads) => void readsProfiles.set(reads)}
    />
  );
}
