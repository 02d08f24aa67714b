import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { loadCorpus } from './corpus.ts';
import { readCorpus } from './corpus-reader.ts';

// Reads every page of a corpus folder with the built extension in a real Chromium and prints one JSON object a line.

const USAGE = 'npm run -s read -- --corpus DIR [--unlisted] [--only id,id]';
const { values } = readArguments(USAGE, {
  corpus: { type: 'string' },
  unlisted: { type: 'boolean', default: false },
  only: { type: 'string' },
});
if (values.corpus === undefined) refuseArguments(USAGE, 'no --corpus');

try {
  let failed = 0;
  await readCorpus({
    pages: loadCorpus(values.corpus, listOf(values.only)),
    unlisted: values.unlisted,
    onLine(line) {
      if ('error' in line) failed += 1;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    },
    onRetry: (id, why) => process.stderr.write(`${id} is read in a second browser: ${why}\n`),
  });
  if (failed > 0) process.stderr.write(`${failed} pages could not be read: see "error" in their lines.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
