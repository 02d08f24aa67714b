import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { until } from './deadline.ts';
import type { Firefox } from './firefox.ts';

/** The studio in a tab of its own, driven as a person would: by what stands on its buttons and fields. */
export interface StudioTab {
  /** Goes to a part of the studio: `#/sync`. */
  go(hash: string): Promise<void>;
  /** The address as the address bar shows it. */
  address(): Promise<string>;
  /** Clicks the visible button or summary with this text; a real click, which counts as the user's. */
  click(text: string): Promise<void>;
  /** Types into the visible field with this label, instead of what stands there. */
  type(label: string, text: string): Promise<void>;
  /** What can be read on the page. */
  text(): Promise<string>;
  /** The text of the page once it contains `words`. */
  shows(words: string): Promise<string>;
  /** Runs the body of an async function in the page. */
  run(body: string): Promise<unknown>;
}

/** Longer than a fetch may take. */
const SHOWN_MS = 15_000;

const FIND_BUTTON = `
  [...document.querySelectorAll('button, summary')]
    .filter((button) => button.checkVisibility() && !button.disabled)
    // Of a dialog that is open only its own buttons can be hit.
    .filter((button) => !document.querySelector('dialog[open]') || button.closest('dialog[open]'))
    .find((button) => button.textContent.trim() === words)`;

const TYPE = `
  const label = [...document.querySelectorAll('label')]
    .find((one) => one.checkVisibility() && one.textContent.trim() === words);
  const field = label && document.getElementById(label.htmlFor);
  if (!field) return false;
  const prototype = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;`;

type Run = (body: string) => Promise<unknown>;

function studioTab(run: Run, go: StudioTab['go'], clickFound: (find: string) => Promise<boolean>): StudioTab {
  const text = async () => String(await run('return document.body.innerText;'));
  return {
    go,
    run,
    text,
    address: async () => String(await run('return location.href;')),
    async click(words) {
      const find = `(() => { const words = ${JSON.stringify(words)}; return (${FIND_BUTTON}); })()`;
      await until(SHOWN_MS, `the button "${words}"`, async () => (await clickFound(find)) || null);
    },
    async type(label, value) {
      const body = `const words = ${JSON.stringify(label)}; const value = ${JSON.stringify(value)}; ${TYPE}`;
      await until(SHOWN_MS, `the field "${label}"`, async () => (await run(body)) === true || null);
    },
    async shows(words) {
      let last = '';
      try {
        return await until(SHOWN_MS, `"${words}"`, async () => {
          last = await text();
          return last.includes(words) ? last : null;
        });
      } catch (error) {
        throw new Error(`the page does not say "${words}" but:\n${last}`, { cause: error });
      }
    },
  };
}

/** Opens the studio in Chromium. */
export async function openStudioInChromium(chromium: Chromium): Promise<StudioTab & { page: Page }> {
  const base = `chrome-extension://${chromium.extensionId}/studio.html`;
  const page = await chromium.open(`${base}#/sync`);
  const run: Run = (body) => page.evaluate(`(async () => { ${body} })()`);
  const go = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`${base}${hash}`);
  };
  const clickFound = async (find: string) => {
    const handle = (await page.evaluateHandle(find)).asElement();
    if (!handle) return false;
    await page.bringToFront();
    await (handle as unknown as { click(): Promise<void> }).click();
    return true;
  };
  return { page, ...studioTab(run, go, clickFound) };
}

/** Opens the studio in Firefox. */
export async function openStudioInFirefox(firefox: Firefox): Promise<StudioTab> {
  const base = `${firefox.extensionUrl}studio.html`;
  const run: Run = (body) => firefox.inPage(body);
  const go = async (hash: string) => {
    await firefox.open('about:blank');
    await firefox.open(`${base}${hash}`);
  };
  const clickFound = async (find: string) => {
    const element = (await run(`return ${find} ?? null;`)) as Record<string, string> | null;
    const id = element && Object.values(element)[0];
    if (!id) return false;
    await firefox.marionette.send('WebDriver:ElementClick', { id });
    return true;
  };
  await go('#/sync');
  return studioTab(run, go, clickFound);
}
