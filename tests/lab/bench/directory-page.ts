import { Directory } from '#lib/directory/look-up.ts';
import { readManifest } from '#lib/directory/manifest-schema.ts';

// In the page: the pack goes into the origin-private file system, then keys are looked up one after the other, each from
// its shard's file: nothing of the pack is in memory before.

Object.assign(globalThis, { measure });

async function measure(keys: readonly string[]): Promise<Record<string, number>> {
  const read = readManifest(await (await fetch('/manifest.json')).json());
  if (!read.ok) throw new Error(read.problem);
  const folder = await navigator.storage.getDirectory();
  for (const { file } of [...read.manifest.shards.domains, ...read.manifest.shards.linkedin]) {
    const handle = await folder.getFileHandle(file, { create: true });
    const stream = await handle.createWritable();
    await stream.write(await (await fetch(`/${file}`)).arrayBuffer());
    await stream.close();
  }
  const start = performance.now();
  const directory = new Directory(read.manifest, async ({ file }) => {
    const handle = await folder.getFileHandle(file);
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  });
  let missed = 0;
  const times: number[] = [];
  for (const key of keys) {
    const from = performance.now();
    if ((await directory.look(key)) === null) missed += 1;
    times.push(performance.now() - from);
  }
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(1_000 * (times[Math.floor(times.length * share)] ?? 0)) / 1_000;
  return {
    lookupP50Ms: at(0.5),
    lookupP99Ms: at(0.99),
    firstLookupMs: Math.round(first),
    missed,
    looksMs: Math.round(performance.now() - start),
  };
}
