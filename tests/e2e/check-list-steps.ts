import { expect } from 'vitest';
import type { StudioTab } from '../browser/studio-tab.ts';

/** A made-up event: a title above the header, a person twice, a total below. */
export const EVENT = [
  'Spring Summit 2026 attendees',
  '',
  'First Name,Last Name,Email,Company,Job Title,Country,Company Size,Website,Owner',
  'Ana,Silva,ana@harbor-cloud.example,Harbor Cloud,VP Sales,United States,250,https://www.harbor-cloud.example,M. Ruiz',
  'Ben,Okafor,ben@northwind-logistics.example,Northwind Freight,Head of RevOps,,,https://www.northwind-logistics.example,M. Ruiz',
  'Ben,Okafor,ben@northwind-logistics.example,Northwind Freight,Head of RevOps,,,https://www.northwind-logistics.example,M. Ruiz',
  '"=1+2",Lee,cho@gmail.com,Brightfjord AS,Account Executive,Norway,,,T. Holm',
  'Gus,Ito,,N/A,Student,Japan,,,',
  'Total,,,,,,,,5',
].join('\r\n');

/** Puts a file into the page as if it had been dropped on it. */
export function dropFile(name: string, text: string): string {
  return `
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/csv' }));
    const zone = document.querySelector('[data-over]');
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
    return true;`;
}

/** Follows a link of the page by its words. */
export async function follow(studio: StudioTab, words: string): Promise<void> {
  const found = await studio.run(`
    const link = [...document.querySelectorAll('main a')].find((one) => one.textContent.trim() === ${JSON.stringify(words)});
    link?.click();
    return Boolean(link);`);
  expect(found, `the link "${words}"`).toBe(true);
}

/** Drops the event's list and has it checked as its columns were guessed. */
export async function checkEvent(studio: StudioTab): Promise<void> {
  await studio.go('#/check-list');
  await studio.shows('Drop a CSV file here');
  await studio.run(dropFile('Spring Summit.csv', EVENT));
  const shown = await studio.shows('Check 5 rows');
  expect(shown).toContain('5 rows in the list; 3 other lines of the file are no rows');
  await studio.click('Check 5 rows');
  const summary = await studio.shows('Rows in: 5. Rows out: 5.');
  expect(summary).toContain('5 rows of 4 companies');
  expect(summary).toContain('The same person again');
}
