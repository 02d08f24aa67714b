import type { Chromium } from '../../browser/chromium.ts';
import { settledCard } from '../../browser/popup-card.ts';
import { openStudioInChromium } from '../../browser/studio-tab.ts';
import { SAMPLE_VISITS } from '../sample-visits.ts';

/** Attendees of a made-up event: known and unknown companies, a person twice, a formula. */
const EVENT = [
  'First Name,Last Name,Email,Company,Job Title,Country,Company Size,Website,Owner',
  'Ana,Silva,ana@harbor-cloud.example,Harbor Cloud,VP Sales,United States,250,https://www.harbor-cloud.example,M. Ruiz',
  'Ben,Okafor,ben@northwind-logistics.example,Northwind Freight,Head of RevOps,,,https://www.northwind-logistics.example,M. Ruiz',
  'Ben,Okafor,ben@northwind-logistics.example,Northwind Freight,Head of RevOps,,,https://www.northwind-logistics.example,M. Ruiz',
  'Dee,Marsh,dee@tinypayroll.example,Tiny Payroll,Founder,,,https://www.tinypayroll.example,T. Holm',
  '"=1+2",Lee,cho@gmail.com,Brightfjord AS,Account Executive,Norway,,,T. Holm',
  'Gus,Ito,,N/A,Student,Japan,,,',
].join('\r\n');
const PIPELINE = [
  'Company name,Website,Stage,Owner',
  'Kestrel Analytics,https://www.kestrel-analytics.example/en,Proposal,M. Ruiz',
  'Other Ltd,other.example,,',
  ',https://www.facebook.com/acme,,',
].join('\n');

/** A morning's work: prospects visited, a list checked, a list of open deals kept. Gives the pages worth a picture. */
export async function fillStudio(chromium: Chromium): Promise<ReadonlyMap<string, string>> {
  for (const { url } of SAMPLE_VISITS) {
    const page = await chromium.open(url);
    await settledCard(await chromium.clickToolbar(page));
    await page.close();
  }
  const studio = await openStudioInChromium(chromium);
  await keepList(studio);
  const list = await checkList(studio);
  await studio.page.close();
  return new Map([
    ...['welcome', 'icp', 'sync', 'check-list', 'lists', 'sites', 'privacy', 'recovery'].map(
      (part): [string, string] => [part, part],
    ),
    ...['summary', 'rows', 'queue', 'columns'].map((part): [string, string] => [
      `check-list-${part}`,
      `check-list/${list}/${part}`,
    ]),
  ]);
}

/** A file that is dropped on the page, or chosen in its field. */
function fileIn(find: string, name: string, text: string): string {
  return `
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/csv' }));
    const place = document.querySelector(${JSON.stringify(find)});
    if (place instanceof HTMLInputElement) {
      place.files = files.files;
      place.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
    }
    return true;`;
}

type Studio = Awaited<ReturnType<typeof openStudioInChromium>>;

async function keepList(studio: Studio): Promise<void> {
  await studio.go('#/lists');
  await studio.shows('No list yet');
  await studio.run(fileIn('main input[type=file]', 'Pipeline.csv', PIPELINE));
  await studio.shows('What they are');
  await studio.page.select('main form select', 'open-deal');
  await studio.click('Use the list');
  await studio.shows('is in use');
}

async function checkList(studio: Studio): Promise<string> {
  await studio.go('#/check-list');
  await studio.shows('Drop a CSV file here');
  await studio.run(fileIn('[data-over]', 'Spring Summit.csv', EVENT));
  await studio.shows('Check 6 rows');
  await studio.click('Check 6 rows');
  await studio.shows('Rows in: 6. Rows out: 6.');
  return /[0-9a-f-]{36}/.exec(await studio.address())?.[0] ?? '';
}
