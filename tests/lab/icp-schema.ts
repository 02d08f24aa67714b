import { writeFileSync } from 'node:fs';
import { icpJsonSchema } from './icp-json-schema.ts';

/** Writes the JSON Schema of the ICP format to public/, where editors and the studio find it. */
const target = new URL('../../public/icp.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(icpJsonSchema(), null, 2)}\n`);
console.error('wrote public/icp.schema.json');
