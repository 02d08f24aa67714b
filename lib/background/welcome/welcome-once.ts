import { browser } from 'wxt/browser';
import { readPolicy } from '#lib/platform/managed-policy.ts';
import { openStudioPage } from '#lib/platform/open-page.ts';

/** Opens the welcome page on the day of the installation. Where an administrator sets the ICP there is nothing to set up. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { kind } = await readPolicy();
  // A browser without a window, or a profile that opens none, is not worth an error.
  if (kind === 'none') await openStudioPage('#/welcome').catch(() => undefined);
}
