import { ShieldCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { Privacy } from '#components/studio/privacy/privacy.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';
import { loadStored, type Stored } from '../load-stored.ts';
import type { PageView } from '../page-view.ts';
import {
  cancelImport,
  chooseBackup,
  eraseAll,
  eraseOne,
  exportAll,
  privacyStore,
  runImport,
  stopWork,
  undoImport,
} from '../privacy-store.ts';
import { useLiveQuery } from '../use-live-query.ts';

export const privacyPage: PageView = {
  id: 'privacy',
  title: message('privacyTitle'),
  icon: ShieldCheck,
  View: PrivacyView,
};

const NONE: Stored = { tables: null, disk: null, requests: [], accounts: [] };

function PrivacyView() {
  const { value, error } = useLiveQuery(loadShown, null);
  const doing = useStore(privacyStore);
  return (
    <Privacy
      {...(error === null ? (value ?? NONE) : { ...NONE, tables: [] })}
      {...doing}
      now={Date.now()}
      onExport={exportAll}
      onChooseFile={chooseBackup}
      onImport={runImport}
      onCancelImport={cancelImport}
      onStop={stopWork}
      onUndo={undoImport}
      onEraseOne={eraseOne}
      onEraseAll={eraseAll}
    />
  );
}

function loadShown(): Promise<Stored> {
  return loadStored(db);
}
