import { isShortcut } from '#components/popup/is-shortcut.ts';
import { closeOnCommand } from '#lib/platform/close-on-command.ts';

/** Without it the browser's own ways to close a popup are left. */
export function closeOnSecondPress(): void {
  closeOnCommand(isShortcut).catch(() => undefined);
}
