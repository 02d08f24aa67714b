import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutants/mutant.ts';
import { ROOMS } from './mutants/rooms.ts';
import type { Outcome, WorkCopy } from './mutants/work-copy.ts';
import { copyTree } from './mutants/work-copy.ts';

// Proves that the tests can fail: seeds one bug at a time into a copy of the tree and runs the tests that must catch it.
// `npm run mutants -- storage` takes one room, or the mutants whose words or file hold one of the texts. Ends with 1 when a bug
// survives, or when an entry no longer fits the code.

/** A test starts a process of its own; more at once than this only wait for each other on a small machine. */
const AT_ONCE = 2;

const wanted = process.argv.slice(2);
const mutants = Object.entries(ROOMS).flatMap(([room, all]) =>
  all.filter(({ bug, file }) => {
    const isWanted = (word: string) => word === room || `${file} ${bug}`.includes(word);
    return wanted.length === 0 || wanted.some(isWanted);
  }),
);
const copies = Array.from({ length: AT_ONCE }, () =>
  copyTree(fileURLToPath(new URL('../../', import.meta.url))),
);
try {
  process.exitCode = await main();
} finally {
  for (const copy of copies) copy.remove();
}

async function main(): Promise<number> {
  const asked = [...new Set(mutants.map(({ by }) => by))];
  // What fails without a bug would seem to catch every one.
  const healthy = (await copies[0]?.holding(asked)) ?? new Set<string>();
  for (const by of asked) {
    if (!healthy.has(by))
      console.log(`${by} fails, or is not there, without any bug: mend it, or name another`);
  }
  let caught = 0;
  let survived = 0;
  let rotten = 0;
  await inTurns(mutants, async (copy, mutant) => {
    const outcome = await proven(copy, mutant, healthy);
    if (outcome.kind === 'caught') caught += 1;
    else if (outcome.kind === 'survived') survived += 1;
    else rotten += 1;
    console.log(lineOf(mutant, outcome));
  });
  if (rotten > 0)
    console.log(`${rotten} no longer fit the code or their tests: they prove nothing until mended`);
  console.log(`${caught} caught, ${survived + rotten} survived`);
  return survived + rotten > 0 ? 1 : 0;
}

async function proven(copy: WorkCopy, mutant: Mutant, healthy: ReadonlySet<string>): Promise<Outcome> {
  if (!healthy.has(mutant.by)) return { kind: 'rotten', why: `${mutant.by} proves nothing` };
  return copy.prove(mutant);
}

function lineOf({ bug, file, by }: Mutant, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'caught':
      return `caught    ${bug} (${by})`;
    case 'survived':
      return `SURVIVED  ${bug} (${file}, asked: ${by})`;
    case 'rotten':
      return `ROTTEN    ${bug}: ${outcome.why}`;
  }
}

/** Each copy takes the next item as soon as it is free. */
async function inTurns<T>(
  items: readonly T[],
  work: (copy: WorkCopy, item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    copies.map(async (copy) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(copy, item);
    }),
  );
}
