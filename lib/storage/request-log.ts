import { keptUrl } from '#lib/account/linkedin-page.ts';
import type { Database, RequestRow } from './database.ts';

/** At one request an hour this is three weeks: enough to show, too little to matter. */
export const MAX_REQUESTS = 500;

/** Keeps that the extension asked the network for something. */
export async function logRequest(db: Database, request: Omit<RequestRow, 'id'>): Promise<void> {
  await db.transaction('rw', db.requests, async () => {
    // The address of an ICP is the user's own; that of a company's page may carry a visit.
    const url = request.purpose === 'icp' ? request.url : keptUrl(request.url);
    await db.requests.add({ ...request, url });
    const surplus = (await db.requests.count()) - MAX_REQUESTS;
    if (surplus > 0) await db.requests.orderBy(':id').limit(surplus).delete();
  });
}

/** What was asked for, the last first. */
export function loggedRequests(db: Database): Promise<RequestRow[]> {
  return db.requests.orderBy(':id').reverse().toArray();
}
