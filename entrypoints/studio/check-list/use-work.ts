import { useEffect, useState } from 'react';
import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import { lockOf } from '#lib/messages/list-work.ts';
import { knownTraces } from '#lib/storage/known-traces.ts';
import { db } from '../database.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { askLists } from './list-client.ts';

const LOOK_EVERY_MS = 400;

/** Whether a worker is at the list, in this tab or another: one that was killed holds no lock. */
export function useIsWorking(list: AttendeeListRow | null): boolean {
  const [isWorking, setWorking] = useState(true);
  const id = list?.stage === 'scoring' ? list.id : null;
  useEffect(() => {
    if (id === null) return;
    const look = async () => {
      const { held = [] } = await navigator.locks.query();
      setWorking(held.some(({ name }) => name === lockOf(id)));
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setWorking(true);
    };
  }, [id]);
  return isWorking;
}

/** A page that was read changes several tables one after the other. */
const SETTLED_MS = 400;

/** Lets the list follow what this browser learns: a page that was read, a fact that was corrected. */
export function useFreshList(list: AttendeeListRow | null): void {
  const { value: traces } = useLiveQuery(loadTraces, null);
  const id = list?.stage === 'done' ? list.id : null;
  const knew = list?.knew;
  useEffect(() => {
    // Asked at every new trace: what came while a worker was at the list is not in what that worker made of it.
    if (id === null || traces === null || knew === traces) return;
    const timer = setTimeout(() => void askLists('refresh', { list: id }).catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [id, traces, knew]);
}

function loadTraces(): Promise<string> {
  return knownTraces(db);
}
