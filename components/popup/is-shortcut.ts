/** How browsers write the modifiers of a command: words, and on a Mac their signs. */
const MODIFIERS = {
  altKey: ['Alt', 'Option', '⌥'],
  shiftKey: ['Shift', '⇧'],
  ctrlKey: ['Ctrl', 'MacCtrl', '⌃'],
  metaKey: ['Command', 'Search', '⌘'],
} as const;
type Modifier = keyof typeof MODIFIERS;

type Pressed = Pick<KeyboardEvent, 'code' | Modifier>;

/** Whether a press is the command as the browser has it: "Alt+Shift+L" or "⌥⇧L"; an empty one is nobody's. */
export function isShortcut(shortcut: string, pressed: Pressed): boolean {
  if (shortcut === '') return false;
  const parts = shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
  const key = parts.at(-1) ?? '';
  const wants = (names: readonly string[]) => parts.slice(0, -1).some((part) => names.includes(part));
  const isHeld = Object.entries(MODIFIERS).every(
    ([modifier, names]) => pressed[modifier as Modifier] === wants(names),
  );
  // By its place, since Alt makes another letter of it on a Mac.
  return isHeld && (pressed.code === `Key${key}` || pressed.code === `Digit${key}` || pressed.code === key);
}
