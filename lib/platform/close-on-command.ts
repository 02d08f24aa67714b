import { browser } from 'wxt/browser';

type IsShortcut = (shortcut: string, pressed: KeyboardEvent) => boolean;

/** A second press of the command that opened the popup closes it: while it is open, the press is the popup's own. */
export async function closeOnCommand(isShortcut: IsShortcut): Promise<void> {
  const commands = await browser.commands.getAll();
  const opens = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  document.addEventListener('keydown', (event) => {
    if (!event.repeat && isShortcut(opens, event)) window.close();
  });
}
