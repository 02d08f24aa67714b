import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { packPlugin } from '#lib/technographics/pack-plugin.ts';

const ENTRY = fileURLToPath(new URL('./page-pass.ts', import.meta.url));

/** The reader's part about tools as one script, bundled as the extension bundles it; it calls itself `technographics`. */
export async function bundlePass(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packPlugin()],
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'technographics' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

/** Milliseconds that the page's main thread has worked so far; what else the machine does is not counted. */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** A world of its own beside the page's, as an extension's reader has one: what runs there is loaded anew. */
export async function openWorld(page: Page, name: string): Promise<<T>(expression: string) => Promise<T>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: name,
  });
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
