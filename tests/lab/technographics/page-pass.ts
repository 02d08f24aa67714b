import { runInTasks } from '#lib/read/extract/run-in-tasks.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { ruleIndex } from '#lib/technographics/rule-index.ts';
import { collectSnapshotInSlices, type TechnologySnapshot } from '#lib/technographics/snapshot.ts';

// What the benchmark of tools runs in the page: the reader's part about tools, as entrypoints/read-website.ts runs it.

export interface Pass {
  collectMs: number;
  matchMs: number;
  tools: string[];
  partial: boolean;
  snapshot: TechnologySnapshot;
}

const clock = () => performance.now();
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Milliseconds that building the index of rules takes; only the first call builds it. */
export function indexMs(): number {
  const from = clock();
  ruleIndex();
  return clock() - from;
}

/** One pass over the page. */
export async function pass(): Promise<Pass> {
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  const { value: snapshot, ms: collectMs } = await runInTasks(
    collectSnapshotInSlices(document, resources, document.cookie),
    clock,
    sleep,
  );
  await sleep(0);
  const from = clock();
  const { facts, isPartial } = matchTechnologies(snapshot, clock);
  const matchMs = clock() - from;
  const tools = facts.flatMap((fact) =>
    fact.attribute === 'technologies' ? fact.value.map(({ id }) => id) : [],
  );
  return { collectMs, matchMs, tools, partial: isPartial, snapshot };
}
