import { ShieldCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { Privacy } from '#components/studio/privacy/privacy.tsx';
import type { PrivacyProps } from '#components/studio/privacy/privacy-props.ts';
import { readsProfiles } from '#lib/platform/settings.ts';
import { measureTables } from '#lib/storage/measure-tables.ts';
import { loggedRequests } from '#lib/storage/request-log.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';
import type { PageView } from '../page-view.ts';
import {
  cancelImport,
  chooseBackup,
  eraseAll,
  eraseOne,
  exportAll,
  privacyStore,
  runImport,
  undoImport,
} from '../privacy-store.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useProfileChoice } from '../use-profile-choice.ts';

export const privacyPage: PageView = {
  id: 'privacy',
  title: message('privacyTitle'),
  icon: ShieldCheck,
  View: PrivacyView,
};

type Stored = Pick<PrivacyProps, 'tables' | 'disk' | 'requests' | 'accounts'>;
const NONE: Stored = { tables: null, disk: null, requests: [], accounts: [] };

function PrivacyView() {
  const { value, error } = useLiveQuery(loadStored, null);
  const doing = useStore(privacyStore);
  const profiles = useProfileChoice();
  return (
    <Privacy
      {...(error === null ? (value ?? NONE) : { ...NONE, tables: [] })}
      {...doing}
      now={Date.now()}
      readsProfiles={profiles === 'yes'}
      onChooseProfiles={(reads) => void readsProfiles.set(reads)}
      onExport={exportAll}
      onChooseFile={chooseBackup}
      onImport={runImport}
      onCancelImport={cancelImport}
      onUndo={undoImport}
      onEraseOne={eraseOne}
      onEraseAll={eraseAll}
    />
  );
}

async function loadStored(): Promise<Stored> {
  const disk = await estimateDisk();
  const [tables, logged, accounts] = await Promise.all([
    measureTables(db),
    loggedRequests(db),
    db.accounts.toCollection().primaryKeys(),
  ]);
  const requests = logged.flatMap(({ id, ...row }) => (id === undefined ? [] : [{ ...row, id }]));
  return { tables, disk, requests, accounts };
}

async function estimateDisk(): Promise<PrivacyProps['disk']> {
  const estimate = await navigator.storage.estimate().catch(() => null);
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  return { used: estimate.usage, quota: estimate.quota };
}
