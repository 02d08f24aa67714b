import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mapIndustryId, mapLinkedinName } from '#lib/industry/linkedin-industry.ts';
import { readDestination } from '#lib/read/linkedin/destination.ts';
import { readEmployment } from '#lib/read/linkedin/person-page.ts';
import { type LinkedinLook, readLinkedinCompany } from '#lib/read/linkedin/read-company.ts';
import { parseReadRequest, REQUEST_KEY } from '#lib/read/read-request.ts';
import type { LinkedinReading, ReadRequest } from '#lib/read/read-result.ts';

/** When to look again, in milliseconds: a single-page move paints the new company within about two seconds. */
const LATER_LOOKS = [400, 1_200, 2_500];
const INDUSTRIES = { byName: mapLinkedinName, byId: mapIndustryId };

/** Looks at the page until it agrees with its url; an unlisted script's return value is all that leaves the page. */
export default defineUnlistedScript(async (): Promise<LinkedinReading> => {
  const request = parseReadRequest(Reflect.get(globalThis, REQUEST_KEY));
  const start = performance.now();
  let reading = look(request);
  let work = performance.now() - start;
  for (const at of LATER_LOOKS) {
    if (reading.state !== 'loading') break;
    await until(start + at);
    const from = performance.now();
    reading = look(request);
    work += performance.now() - from;
  }
  return { v: 1, url: document.URL, ...settle(reading), ms: Math.round(work * 10) / 10 };
});

type Look = LinkedinLook & Pick<LinkedinReading, 'employment'>;

function look(request: ReadRequest): Look {
  // The last text of a page that is still being parsed may be cut in two: "1" of "10,001+ employees".
  if (document.readyState === 'loading') return nothing('loading', 'document-loading');
  try {
    if (request.readsProfiles && readDestination(document.URL)?.kind === 'person') return lookAtProfile();
    return readLinkedinCompany(document, document.URL, INDUSTRIES);
  } catch {
    // A reader that throws returns nothing at all, and the user would not learn why.
    return nothing('unreadable', 'reader-failed');
  }
}

function lookAtProfile(): Look {
  const seen = readEmployment(document, document.URL);
  if (seen.state === 'other') return { ...nothing('loading', 'other-person'), page: PROFILE };
  const { state, employment } = seen;
  const reason = state === 'loading' ? 'no-employer' : '';
  return { state, reason, page: PROFILE, facts: [], partial: false, employment };
}
const PROFILE = { isCompanySite: false, kind: 'personal', reason: 'person-page' } as const;

function nothing(state: 'loading' | 'unreadable', reason: string): LinkedinLook {
  return {
    state,
    reason,
    page: { isCompanySite: false, kind: 'other', reason },
    facts: [],
    partial: false,
  };
}

/** Looking again later may help; any other layout that says nothing now will say nothing then. */
const STILL_LOADING = new Set(['other-company', 'other-person', 'document-loading']);

/** A page that still shows another company is loading; one that shows nothing we know after all looks is unreadable. */
function settle(reading: Look): Look {
  if (reading.employment) return { ...reading, state: 'read', reason: '' };
  if (reading.state !== 'loading' || STILL_LOADING.has(reading.reason)) return reading;
  return { ...reading, state: 'unreadable', reason: 'unknown-layout' };
}

function until(time: number): Promise<void> {
  const left = time - performance.now();
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left));
}
