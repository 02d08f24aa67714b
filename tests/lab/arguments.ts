import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Exit code for wrong arguments. */
const WRONG_ARGUMENTS = 2;

/** The command line's options; with wrong ones prints the fault and the usage, and ends with 2. */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  args: string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args, options, allowPositionals: false, strict: true });
  } catch (error) {
    return refuseArguments(usage, error instanceof Error ? error.message : String(error));
  }
}

/** Says what is wrong with the arguments and ends with 2. */
export function refuseArguments(usage: string, fault: string): never {
  process.stderr.write(`${fault}\nusage: ${usage}\n`);
  process.exit(WRONG_ARGUMENTS);
}

/** "a,b" as a list; nothing as an empty one. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '').split(',').filter((item) => item !== '');
}
