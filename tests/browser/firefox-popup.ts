import { pause } from './deadline.ts';

export interface FirefoxPopup {
  /** The popup's document as HTML; null when no popup is open. */
  html(): Promise<string | null>;
  /** Its visible text. */
  text(): Promise<string>;
  /** The attributes of the first element that matches; null when there is none. */
  attributes(selector: string): Promise<Record<string, string> | null>;
  /** Runs code in the popup's window and returns what its last expression resolves to. */
  evaluate(code: string): Promise<unknown>;
  /** Clicks the first element that matches, inside the popup; false when there is none. */
  click(selector: string): Promise<boolean>;
  /** The popup as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A frame script that was sent while the popup changed its process is lost: give up soon and ask again. */
const ANSWER_MS = 800;
const RUN_MS = 10_000;

const FIND_POPUP = `const popup = [...document.querySelectorAll('browser[webextension-view-type="popup"]')].at(-1);`;

/** Code for the browser's window that answers `expression` (over `document`) in the popup's own process by a frame script. */
function inPopup(expression: string, ms = ANSWER_MS): string {
  const frameScript = `{
    let answer;
    (async () => {
      try { const document = content.document; answer = { value: await (${expression}) }; }
      catch (error) { answer = { failure: String(error) }; }
      sendAsyncMessage('icp-lens-test', JSON.stringify(answer));
    })();
  }`;
  return `
    ${FIND_POPUP}
    if (!popup || !popup.messageManager) return null;
    const answer = await new Promise((resolve) => {
      popup.messageManager.addMessageListener('icp-lens-test', function hear(message) {
        popup.messageManager.removeMessageListener('icp-lens-test', hear);
        resolve(JSON.parse(message.data));
      });
      popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(frameScript))}, false);
      setTimeout(() => resolve({ failure: 'the popup did not answer' }), ${ms});
    });
    if (answer.failure) throw new Error(answer.failure);
    return answer.value === undefined ? null : answer.value;`;
}

/** The popup that is open, seen from the browser's own window. */
export function readPopup(inBrowser: (body: string, ...args: unknown[]) => Promise<unknown>): FirefoxPopup {
  return {
    async html() {
      return (await inBrowser(inPopup('document.documentElement.outerHTML'))) as string | null;
    },
    async text() {
      return String((await inBrowser(inPopup('document.body.innerText'))) ?? '');
    },
    async attributes(selector) {
      const found = `((e) => e && Object.fromEntries([...e.attributes].map((a) => [a.name, a.value])))(document.querySelector(${JSON.stringify(selector)}))`;
      return (await inBrowser(inPopup(found))) as Record<string, string> | null;
    },
    async evaluate(code) {
      // The popup's own CSP forbids eval; a sandbox over its window is not bound by it.
      const run = `Cu.evalInSandbox(${JSON.stringify(code)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
      return inBrowser(inPopup(run, RUN_MS));
    },
    async click(selector) {
      const click = `((e) => e ? (e.click(), true) : false)(document.querySelector(${JSON.stringify(selector)}))`;
      return (await inBrowser(inPopup(click))) === true;
    },
    async screenshot() {
      const data = await inBrowser(`
        ${FIND_POPUP}
        if (!popup) throw new Error('no popup is open');
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');`);
      return Buffer.from(String(data).replace(/^data:image\/png;base64,/, ''), 'base64');
    },
    async close() {
      const open = await inBrowser(`${FIND_POPUP}
        if (!popup) return false;
        popup.closest('panel').hidePopup();
        return true;`);
      if (open === true) await pause(200);
    },
  };
}
