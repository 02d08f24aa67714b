import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { BringBox } from '#components/studio/bring/bring-box.tsx';
import { readPolicy } from '#lib/platform/managed-policy.ts';
import {
  bringStore,
  joinBrought,
  lookAtBrought,
  lookAtFile,
  putBroughtAway,
  useBrought,
} from './bring-store.ts';

/** The box that takes whatever a team hands around, wherever it stands. */
export function Bring() {
  const doing = useStore(bringStore);
  const isLocked = useLocked();
  return (
    <BringBox
      {...doing}
      isLocked={isLocked}
      onText={lookAtBrought}
      onFile={lookAtFile}
      onUse={useBrought}
      onJoin={joinBrought}
      onCancel={putBroughtAway}
    />
  );
}

/** Whether an administrator sets the ICP. */
function useLocked(): boolean {
  const [isLocked, setLocked] = useState(false);
  useEffect(() => {
    void readPolicy().then(({ kind }) => setLocked(kind !== 'none'));
  }, []);
  return isLocked;
}
