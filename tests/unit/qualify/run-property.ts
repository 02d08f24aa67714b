import { PROPERTIES } from './properties.ts';

// Runs one property by the start of its name; ends with 1 when it does not hold. The mutation runner calls it.
const [name = '', runs = '3000'] = process.argv.slice(2);
const entry = Object.entries(PROPERTIES).find(([title]) => title.startsWith(`${name} `));
if (!entry) throw new Error(`no property ${name}`);
entry[1](Number(runs));
