import { coreName } from '#lib/parse/company-name.ts';
import { foldText } from '#lib/parse/fold-text.ts';

/** True when the text holds one of the names as whole words. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const words = ` ${foldText(text)
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter(Boolean)
    .join(' ')} `;
  const letters = words.replaceAll(' ', '');
  return names.some((name) => {
    const core = coreName(name);
    const joined = core.join(' ');
    if (joined.length < 2) return false;
    return (
      words.includes(` ${joined} `) ||
      words.includes(` ${joined}s `) ||
      (core.length > 1 && joined.length > 7 && letters.includes(core.join('')))
    );
  });
}
