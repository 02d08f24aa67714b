import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build whose manifest alone differs. */
export interface LabCopy {
  folder: string;
  remove(): void;
}

/**
 * The release build with access to hosts already granted: headless Chromium never shows the prompt that a user would
 * agree to. Nothing but this one key of the manifest is changed.
 */
export function copyWithHosts(extensionDir: string, hosts: readonly string[]): LabCopy {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-lab-'));
  cpSync(extensionDir, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
