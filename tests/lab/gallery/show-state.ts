import type { Page } from 'puppeteer-core';

/** Draws a state in place and waits until all of it is there and laid out. */
export async function showState(page: Page, name: string): Promise<void> {
  await page.evaluate(async (state) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    (globalThis as unknown as { showState(name: string): void }).showState(state);
    const isThere = () =>
      document.querySelector('[data-state]') !== null && document.querySelector('[data-waiting]') === null;
    // Two frames: one draws, the next has seen what had to fold.
    let still = 0;
    let height = -1;
    while (still < 2) {
      await frame();
      const now = document.body.offsetHeight;
      still = isThere() && now === height ? still + 1 : 0;
      height = now;
    }
  }, name);
}
