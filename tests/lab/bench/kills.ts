import { readArguments } from '../arguments.ts';
import { killWorkers } from '../kill-workers.ts';
import { layOutTable } from '../text-table.ts';

const KILLS = 200;

/** Kills the service worker 200 times around writes and swaps of the ICP: everything but the kills must be 0. */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- kills [--kills N]',
    { kills: { type: 'string' } },
    args,
  );
  const figures = { ...(await killWorkers(Number(values.kills ?? KILLS), Math.random)) };
  console.log(layOutTable(Object.entries(figures).map(([name, count]) => [name, String(count)])));
  return figures;
}
