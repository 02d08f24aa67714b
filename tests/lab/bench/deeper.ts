import { launchChromium } from '../../browser/chromium.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { launchFirefox } from '../../browser/firefox.ts';
import { serveSites } from '../../browser/serve-sites.ts';
import { knownIn, lookInChromium } from '../../e2e/deeper-chromium.ts';
import { lookInFirefox } from '../../e2e/deeper-firefox.ts';
import { DEEPER_SITES, deeperSites } from '../../e2e/deeper-sites.ts';
import { compareLooks, type KnownOf } from '../../e2e/deeper-suite.ts';
import { readArguments } from '../arguments.ts';

// What a deeper look at twelve made-up sites in four languages adds: criteria known and accounts decided, before and after.

type Look = (host: string) => Promise<[before: KnownOf, after: KnownOf]>;

export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- deeper [--firefox]',
    { firefox: { type: 'boolean' } },
    args,
  );
  const server = await serveSites(deeperSites());
  const { look, close } =
    values.firefox === true ? await inFirefox(server.proxyPort) : await inChromium(server.proxyPort);
  try {
    const looks: Record<string, readonly [KnownOf, KnownOf]> = {};
    for (const host of Object.keys(DEEPER_SITES)) looks[host] = await look(host);
    const { text, ...totals } = compareLooks(looks);
    console.log(text);
    return totals;
  } finally {
    await close();
    await server.close();
  }
}

async function inChromium(proxyPort: number): Promise<{ look: Look; close(): Promise<void> }> {
  const chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort });
  return {
    close: () => chromium.close(),
    async look(host) {
      const { page, popup, before } = await lookInChromium(chromium, `https://${host}/`);
      const after = await knownIn(popup, host);
      await page.close();
      return [before, after];
    },
  };
}

async function inFirefox(proxyPort: number): Promise<{ look: Look; close(): Promise<void> }> {
  const firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort });
  return {
    close: () => firefox.close(),
    async look(host) {
      const { before, after } = await lookInFirefox(firefox, host);
      return [before, after];
    },
  };
}
