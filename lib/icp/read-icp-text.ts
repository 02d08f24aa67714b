import { MAX_ICP_BYTES } from './limits.ts';
import { migrateIcp } from './migrate.ts';
import { type ParsedIcp, parseIcp } from './parse-icp.ts';

/**
 * An ICP from the text of a file or a download: size, JSON, version, shape and consistency, in that order. Never throws;
 * whatever is wrong, the caller's active ICP is not touched.
 */
export function readIcpText(text: string): ParsedIcp {
  if (new TextEncoder().encode(text).length > MAX_ICP_BYTES) {
    return refuse(`${text.length} characters`, 'The file is too large.', 'An ICP has at most 1 MiB.');
  }
  let document: unknown;
  try {
    // A byte order mark is what some editors leave before the first brace.
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(reason.slice(0, 120), 'The file is not JSON.', 'Check it in an editor that knows JSON.');
  }
  const migrated = migrateIcp(document);
  return migrated.ok ? parseIcp(migrated.document) : { ok: false, problems: [migrated.problem] };
}

function refuse(value: string, message: string, remedy: string): ParsedIcp {
  return { ok: false, problems: [{ path: '', value, message, remedy }] };
}
