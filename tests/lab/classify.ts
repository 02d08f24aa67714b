import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classifyText } from '#lib/industry/classifier/classify-text.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { readArguments, refuseArguments } from './arguments.ts';

// Classifies texts: {id, text} a line in, {id, industry, group, audience, businessModel, words} a line out.

const usage = 'npm run -s classify -- --in FILE.ndjson';
const { values } = readArguments(usage, { in: { type: 'string' } });
if (values.in === undefined) refuseArguments(usage, 'no file named');
const GROUP_OF = new Map(INDUSTRY_LEAVES.map((leaf) => [leaf.id, leaf.group]));

let number = 0;
try {
  for await (const line of createInterface({ input: createReadStream(values.in), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') console.log(JSON.stringify(classifyLine(line)));
  }
} catch (error) {
  process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function classifyLine(line: string): Record<string, unknown> {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Error('not an object');
  const { id, text } = row as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new Error('text is missing');
  const classes = classifyText(text);
  return {
    id,
    industry: classes?.industry ?? [],
    group: GROUP_OF.get(classes?.industry[0]?.leaf ?? '') ?? 'unknown',
    audience: classes?.audience ? [classes.audience.value] : [],
    businessModel: classes?.businessModel ?? 'unknown',
    words: classes?.words ?? [],
  };
}
