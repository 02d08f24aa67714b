import { existsSync, readdirSync } from 'node:fs';
import { refuseArguments } from './arguments.ts';

// Runs the benchmark of a name: prints its table and, as the last line, its figures as JSON.

/** What tests/lab/bench/NAME.ts exports. */
export interface Benchmark {
  /** Runs with the arguments after NAME, prints a table and returns the figures. */
  run(args: string[]): Promise<Record<string, number>>;
}

const folder = new URL('./bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const usage = `npm run -s bench -- ${names.join('|')} [options]`;
const [name = '', ...args] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name)) refuseArguments(usage, 'no benchmark named');
const module = new URL(`${name}.ts`, folder);
if (!existsSync(module)) refuseArguments(usage, `there is no benchmark ${name}`);

try {
  const benchmark: Benchmark = await import(module.href);
  console.log(JSON.stringify({ bench: name, figures: await benchmark.run(args) }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 1;
}
