import type { BrowserName } from '../browser/find-browser.ts';

const PERMISSIONS = ['activeTab', 'alarms', 'scripting', 'storage'];
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];
/** Keys that a manifest of ours may have; any other is a decision that the design has not taken. */
const KEYS = [
  ...[
    'manifest_version',
    'name',
    'version',
    'description',
    'default_locale',
    'icons',
    'action',
    'background',
  ],
  ...['permissions', 'optional_host_permissions', 'content_security_policy', 'options_ui', 'commands'],
];
const OWN_KEYS: Record<BrowserName, string[]> = {
  chromium: ['minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};
/** What the design forbids, with its reason. */
const FORBIDDEN: Record<string, string> = {
  host_permissions: 'ask for a host when the user switches it on (optional_host_permissions)',
  content_scripts: 'inject a reader on the user’s click (scripting.executeScript)',
  web_accessible_resources: 'a page that can load one can detect the extension',
  externally_connectable: 'no page speaks to the extension',
  devtools_page: 'not part of the product',
  chrome_url_overrides: 'not part of the product',
  update_url: 'the stores update it',
};

/** The content security policy of the extension's pages and background, word for word. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String).sort() : [];
}

function directives(csp: string): string[] {
  return csp.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));
}

function cspFaults(csp: string): string[] {
  const wanted = directives(CSP);
  const built = directives(csp);
  return [
    ...wanted.filter((one) => !built.includes(one)).map((one) => `CSP lacks "${one}"`),
    ...built
      .filter((one) => !wanted.includes(one))
      .map((one) => `CSP has "${one}": open nothing that the product does not use`),
  ];
}

function firefoxFaults(manifest: Record<string, unknown>): string[] {
  const settings = manifest.browser_specific_settings as
    | { gecko?: { id?: string; strict_min_version?: string; data_collection_permissions?: unknown } }
    | undefined;
  const gecko = settings?.gecko;
  const faults: string[] = [];
  if (gecko?.strict_min_version !== '140.0') faults.push('strict_min_version is not 140.0');
  if (JSON.stringify(gecko?.data_collection_permissions) !== '{"required":["none"]}') {
    faults.push('data_collection_permissions is not { required: ["none"] }: nothing is collected');
  }
  if (!gecko?.id) faults.push('no gecko id');
  const action = manifest.action as { default_area?: string } | undefined;
  if (action?.default_area !== 'navbar')
    faults.push('action.default_area is not navbar: the button would hide');
  return faults;
}

/** Everything by which a built manifest differs from what the design allows. */
export function findManifestFaults(manifest: Record<string, unknown>, browser: BrowserName): string[] {
  const faults: string[] = [];
  if (manifest.manifest_version !== 3) faults.push('manifest_version is not 3');
  if (list(manifest.permissions).join() !== PERMISSIONS.join()) {
    faults.push(
      `permissions are ${list(manifest.permissions).join()}: only ${PERMISSIONS.join()} (PERMISSIONS.md)`,
    );
  }
  if (list(manifest.optional_host_permissions).join() !== OPTIONAL_HOSTS.join()) {
    faults.push(`optional_host_permissions are ${list(manifest.optional_host_permissions).join()}`);
  }
  if (manifest.optional_permissions !== undefined) faults.push('optional_permissions: there are none');
  const allowed = [...KEYS, ...OWN_KEYS[browser], ...Object.keys(FORBIDDEN), 'optional_permissions'];
  for (const key of Object.keys(manifest)) {
    if (Object.hasOwn(FORBIDDEN, key)) faults.push(`${key}: ${FORBIDDEN[key]}`);
    else if (!allowed.includes(key)) faults.push(`${key} is new: decide it in the design, then add it here`);
  }
  const csp = (manifest.content_security_policy as { extension_pages?: string } | undefined)?.extension_pages;
  faults.push(...(csp === undefined ? ['no content_security_policy'] : cspFaults(csp)));
  if (browser === 'firefox') return [...faults, ...firefoxFaults(manifest)];
  if (manifest.minimum_chrome_version !== '137') faults.push('minimum_chrome_version is not 137');
  return faults;
}
