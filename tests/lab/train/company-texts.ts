import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One company's own description with its industry, as train.jsonl and dev.jsonl hold it. */
export interface CompanyText {
  id: string;
  /** The collection from which it comes. */
  src: string;
  /** The first sentence. */
  short: string;
  text: string;
  label: string;
  /** The industry in the collection's own words. */
  orig: string;
  /** The collection's top heading, if it has one. */
  top?: string;
  tags?: string[];
}

/** The texts of a file of one JSON object a line. */
export function loadTexts(folder: string, file: string): CompanyText[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): CompanyText => JSON.parse(line));
}
