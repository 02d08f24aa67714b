import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Look } from './look.ts';
import { foldFaults, MAY_SCROLL, measureFold, POPUP_HEIGHT, ZOOMED_HEIGHT } from './measure-fold.ts';
import { overflowing } from './overflowing.ts';

export interface Finding {
  name: string;
  look: Look;
  /** CSS pixels. */
  height: number;
  /** Bottom of verdict and next step, CSS pixels. */
  fold: number;
  /** Lines of meaning: name, verdict, next step, reasons. */
  lines: number;
  problems: string[];
}

interface Subject {
  name: string;
  look: Look;
  axeSource: string;
  /** Where the picture goes. */
  folder: string;
}

const POPUP_WIDTH = 380;
const MAX_LINES = 9;
const MIN_VERDICT_PX = 17;
/** Far fewer rules that held would mean that axe saw no page. */
const MIN_AXE_PASSES = 10;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at one drawn state: picture, size, verdict first, keyboard, axe. */
export async function inspect(page: Page, { name, look, axeSource, folder }: Subject): Promise<Finding> {
  await page.waitForSelector('[data-state]');
  await page.waitForFunction("document.querySelector('[data-waiting]') === null");
  await page.evaluate(() => {
    // What turns while something is read never ends.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    return Promise.all(ending.map(({ finished }) => finished));
  });
  const picture = await page.$('#root');
  await picture?.screenshot({ path: join(folder, `${name}.png`) });
  await drawZoomed(page, `${folder}-200`, name);
  const measured = await measure(page);
  const fold = await measureFold(page);
  const problems = await overflowing(page);
  // Rules and stops are the same in every language.
  if (look.language === 'en') {
    problems.push(...(await violatedRules(page, axeSource, look)), ...(await unseenFocus(page)));
  }
  if (fold.height > POPUP_HEIGHT && !MAY_SCROLL.test(name)) problems.push('scrolls');
  problems.push(...foldFaults(fold));
  if (measured.lines > MAX_LINES) problems.push('too many lines');
  const isCard = !fold.isView && measured.verdictPx !== null;
  if (isCard && (measured.verdictPx ?? 0) < MIN_VERDICT_PX) problems.push('small verdict');
  if (isCard && measured.headings !== 'H1,H2') problems.push('verdict not first');
  if (measured.foreign > 0) problems.push('markup of a page was drawn');
  const shown = Math.max(fold.verdict ?? 0, fold.next ?? 0);
  return { name, look, height: fold.height, fold: shown, lines: measured.lines, problems };
}

/** At 200% zoom: what stands above the fold of a popup that cannot grow. */
async function drawZoomed(page: Page, folder: string, name: string): Promise<void> {
  const before = page.viewport();
  await page.setViewport({ width: POPUP_WIDTH, height: ZOOMED_HEIGHT, deviceScaleFactor: 2 });
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), captureBeyondViewport: false });
  await page.setViewport(before);
}

function measure(page: Page) {
  return page.evaluate(() => {
    const heading = document.querySelector('h2');
    return {
      lines: [...document.querySelectorAll('[data-line]')].filter((line) => line.checkVisibility()).length,
      verdictPx: heading ? Number.parseFloat(getComputedStyle(heading).fontSize) : null,
      headings: [...document.querySelectorAll('h1,h2,h3')]
        .slice(0, 2)
        .map((one) => one.tagName)
        .join(),
      foreign: document.querySelectorAll('#root script, #root b, #root img, #root iframe').length,
    };
  });
}

export async function violatedRules(page: Page, axeSource: string, { theme }: Look): Promise<string[]> {
  // Forced colors are the system's, and axe measures the ones that they replaced.
  const rules = { 'color-contrast': { enabled: theme !== 'forced' } };
  const options = { runOnly: TAGS, rules };
  await page.evaluate(axeSource);
  const { passes, violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ passes, violations }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => 'axe: ' + id + ' ' + nodes.map(({ target }) => target).join(' ')),
    }))`,
  )) as { passes: number; violations: string[] };
  return passes < MIN_AXE_PASSES ? [`axe saw only ${passes} rules hold`, ...violations] : violations;
}

/** Walks through the page by Tab: every control is reached, and each shows that it is. */
async function unseenFocus(page: Page): Promise<string[]> {
  // A view puts the keyboard on its way back; the walk begins at the top all the same.
  const controls = (await page.evaluate(`(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    const all = [...document.querySelectorAll('a[href], button:enabled, summary, select, textarea, input')];
    // Radio buttons of one name are one stop.
    const stops = all.filter((one) => one.checkVisibility()).map((one) => (one.type === 'radio' ? one.name : one));
    globalThis.stops = [...new Set(stops)];
    return stops.length + 6 * document.querySelectorAll('input[type=date]').length;
  })()`)) as number;
  const problems = new Set<string>();
  const reached = new Set<number>();
  for (let press = 0; press < controls; press += 1) {
    await page.keyboard.press('Tab');
    const { index, seen } = (await page.evaluate(`(() => {
      const focused = document.activeElement;
      const style = getComputedStyle(focused);
      const index = globalThis.stops.indexOf(focused.type === 'radio' ? focused.name : focused);
      return { index, seen: index < 0 || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) };
    })()`)) as { index: number; seen: boolean };
    if (index >= 0) reached.add(index);
    if (!seen) problems.add(`focus on control ${index} cannot be seen`);
  }
  const stops = (await page.evaluate('globalThis.stops.length')) as number;
  if (reached.size < stops) problems.add("a control is out of the keyboard's reach");
  return [...problems];
}
