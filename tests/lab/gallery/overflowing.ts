import type { Page } from 'puppeteer-core';

/** Controls and headings whose words stand beyond their edge, and what makes the page wider than its window. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, summary, h1, h2, dt, nav a')];
    const wide = controls.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1);
    // Cut with an ellipsis and told whole in the title is no overflow; what screen readers alone hear has no width.
    const faults = wide.filter(
      (one) => getComputedStyle(one).textOverflow !== 'ellipsis' && one.clientWidth > 1,
    );
    const words = faults.map((one) => `“${one.textContent?.slice(0, 40)}” stands beyond its edge`);
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return beyond > 0 ? [...words, `${beyond} px wider than the window`] : words;
  });
}
