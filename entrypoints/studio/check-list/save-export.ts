import type { ExportKind } from '#lib/lists/kept/shown-row.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { accountsText, countText, rowsText } from '#lib/wording/check-list/check-list-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { busily } from './check-list-store.ts';
import { askLists } from './list-client.ts';
import { listsDb } from './lists-database.ts';

/** Saves or copies a list, and says that what went in came out. */
export function saveExport(id: string, kind: ExportKind): void {
  if (kind === 'table') {
    copyTable(id);
    return;
  }
  busily(async () => {
    const list = await listsDb.lists.get(id);
    if (!list) return { ok: false, text: message('checkGone') };
    const { file, rows, guarded } = await askLists('export', { list: id, kind });
    saveFile(
      document,
      message(kind === 'accounts' ? 'checkFileAccounts' : 'checkFileScored', list.name),
      file,
    );
    if (kind === 'accounts') return { ok: true, text: message('checkExportedAccounts', accountsText(rows)) };
    const counts = [rowsText(list.of), rowsText(rows)] as const;
    const text =
      guarded > 0
        ? message('checkExportedGuarded', ...counts, countText(guarded))
        : message('checkExported', ...counts);
    return { ok: rows === list.of, text };
  });
}

function copyTable(id: string): void {
  const exported = askLists('export', { list: id, kind: 'table' });
  // Promised while the click is still fresh: later the browser would refuse.
  const item = new ClipboardItem({ 'text/plain': exported.then(({ file }) => file) });
  const copied = navigator.clipboard.write([item]);
  busily(async () => {
    const [{ rows }] = await Promise.all([exported, copied]);
    return { ok: true, text: message('checkCopied', rowsText(rows)) };
  });
}
