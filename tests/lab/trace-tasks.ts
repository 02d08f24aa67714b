import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor that the thread used. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string; frames?: { url: string; processId: number }[] };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8.execute'];
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/**
 * What an injected reader cost a page's main thread, by the browser's own record: processor time, so that other work
 * on the machine is not counted, and with loading and compiling the script.
 */
export interface ReaderTasks {
  /** Milliseconds of all tasks in which it ran. */
  total: number;
  /** Milliseconds of the longest one. */
  longest: number;
  count: number;
}

/**
 * Runs `act` (a click that injects the reader) and sums up the tasks of the page's main thread in which scripts ran,
 * from the injection on. The page's own scripts must be off. Throws when the record holds no injected script.
 */
export async function measureReaderTasks(page: Page, act: () => Promise<void>): Promise<ReaderTasks> {
  await page.tracing.start({ categories: CATEGORIES, screenshots: false });
  let bytes: Uint8Array | undefined;
  try {
    await act();
  } finally {
    bytes = await page.tracing.stop();
  }
  const events: TraceEvent[] = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')).traceEvents;
  return sumReaderTasks(mainThreadOf(events, page.url()));
}

/** The finished events of the thread that runs the page. */
function mainThreadOf(events: TraceEvent[], url: string): TraceEvent[] {
  const started = events.find((event) => event.name === 'TracingStartedInBrowser');
  const process = started?.args.data?.frames?.find((frame) => frame.url === url)?.processId;
  const thread = events.find(
    (event) => event.name === 'thread_name' && event.pid === process && event.args.name === 'CrRendererMain',
  );
  if (thread === undefined) throw new Error(`the trace does not know the thread of ${url}`);
  return events.filter((event) => event.pid === thread.pid && event.tid === thread.tid && event.ph === 'X');
}

function sumReaderTasks(events: TraceEvent[]): ReaderTasks {
  const contains = (task: TraceEvent, event: TraceEvent) =>
    event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
  const injection = events.find(
    (event) => event.name === 'EvaluateScript' && event.args.data?.url?.startsWith('chrome-extension://'),
  );
  if (injection === undefined) throw new Error('no injected script in the trace');
  const scripts = events.filter((event) => SCRIPT_EVENTS.has(event.name) && event.ts >= injection.ts);
  const durations = events
    .filter((task) => task.name === 'RunTask' && scripts.some((event) => contains(task, event)))
    .map((task) => (task.tdur ?? task.dur ?? 0) / 1000);
  return {
    total: durations.reduce((sum, duration) => sum + duration, 0),
    longest: Math.max(...durations),
    count: durations.length,
  };
}
