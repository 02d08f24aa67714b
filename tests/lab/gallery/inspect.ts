import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export interface Finding {
  name: string;
  theme: string;
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
  theme: string;
  axeSource: string;
  /** Where the picture goes. */
  folder: string;
}

const POPUP_WIDTH = 380;
const POPUP_HEIGHT = 600;
/** At 200% zoom a popup shows half as many CSS pixels. */
const ZOOMED_HEIGHT = 300;
const MAX_LINES = 9;
const MIN_VERDICT_PX = 17;
/** Hostile input may scroll. */
const MAY_SCROLL = /^flood/;
/** Far fewer rules that held would mean that axe saw no page. */
const MIN_AXE_PASSES = 10;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at one drawn state: picture, size, verdict first, keyboard, axe. */
export async function inspect(page: Page, { name, theme, axeSource, folder }: Subject): Promise<Finding> {
  await page.waitForSelector('[data-state]');
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const picture = await page.$('#root');
  await picture?.screenshot({ path: join(folder, `${name}.png`) });
  const measured = await measure(page);
  const problems = [...(await violatedRules(page, axeSource, theme)), ...(await unseenFocus(page))];
  if (measured.width > POPUP_WIDTH) problems.push(`${measured.width} px wide`);
  if (measured.height > POPUP_HEIGHT && !MAY_SCROLL.test(name)) problems.push('scrolls');
  if (measured.fold > ZOOMED_HEIGHT) problems.push('next step below the fold at 200%');
  if (measured.lines > MAX_LINES) problems.push('too many lines');
  if (measured.verdictPx !== null && measured.verdictPx < MIN_VERDICT_PX) problems.push('small verdict');
  if (measured.verdictPx !== null && measured.headings !== 'H1,H2') problems.push('verdict not first');
  if (measured.foreign > 0) problems.push('markup of a page was drawn');
  const { height, fold, lines } = measured;
  return { name, theme, height, fold, lines, problems };
}

function measure(page: Page) {
  return page.evaluate(() => {
    const bottom = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    const heading = document.querySelector('h2');
    return {
      width: document.documentElement.scrollWidth,
      height: Math.round(bottom('#root')),
      fold: Math.round(Math.max(bottom('[role=status]'), bottom('section[data-next]'))),
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

async function violatedRules(page: Page, axeSource: string, theme: string): Promise<string[]> {
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

/** Walks through the card by Tab: every control is reached, and each shows that it is. */
async function unseenFocus(page: Page): Promise<string[]> {
  const selector = 'a[href], button, summary';
  const controls = await page.$$eval(
    selector,
    (found) => found.filter((control) => control.checkVisibility()).length,
  );
  const problems: string[] = [];
  const reached = new Set<number>();
  for (let press = 0; press < controls; press += 1) {
    await page.keyboard.press('Tab');
    const { index, seen } = await page.evaluate((controlSelector) => {
      const focused = document.activeElement;
      const style = focused && getComputedStyle(focused);
      return {
        index: [...document.querySelectorAll(controlSelector)].indexOf(focused as Element),
        seen: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      };
    }, selector);
    reached.add(index);
    if (!seen) problems.push(`focus on control ${index} cannot be seen`);
  }
  if (reached.size < controls || reached.has(-1)) problems.push("a control is out of the keyboard's reach");
  return problems;
}
