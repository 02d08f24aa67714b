import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../browser/firefox.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'A noisy extension',
  version: '1',
  permissions: ['activeTab', 'scripting'],
  action: { default_popup: 'popup.html', default_area: 'navbar' },
  browser_specific_settings: { gecko: { id: GECKO_ID } },
};

/** What stock content scripts do to a page that they only want to read. */
const READER = `
  window.postMessage({ type: 'content-script-started' }, '*');
  document.documentElement.setAttribute('data-read', 'yes');
  performance.mark('read');
  document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
`;
const POPUP = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
  document.body.dataset.reading = 'false';
  document.body.dataset.state = 'account';
})();`;

/** Writes an extension that a page notices, to see that the observer notices it too. Returns its folder. */
export function writeNoisyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-noisy-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><body>noise<script src="popup.js"></script>');
  writeFileSync(join(folder, 'popup.js'), POPUP);
  writeFileSync(join(folder, 'reader.js'), READER);
  return folder;
}
