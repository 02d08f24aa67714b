import { baseOf } from './locale.ts';

type Catalog = Record<string, { message: string }>;

/** What a translation lacks, has too much of, or would say wrongly. */
export function findTranslationFaults(english: Catalog, other: Catalog): string[] {
  const faults: string[] = [];
  for (const [key, { message }] of Object.entries(english)) {
    const words = other[key]?.message;
    if (words === undefined) {
      faults.push(`"${key}" has no words yet for: ${message}`);
      continue;
    }
    const lost = holesIn(message).filter((hole) => !holesIn(words).includes(hole));
    // Words for one may spell the number out, in either language.
    const spelled = baseOf(key) === key ? [] : holesIn(english[baseOf(key)]?.message ?? '');
    const added = holesIn(words).filter(
      (hole) => !holesIn(message).includes(hole) && !spelled.includes(hole),
    );
    if (baseOf(key) === key && lost.length > 0) faults.push(`"${key}" loses ${lost.join(' and ')}: ${words}`);
    if (added.length > 0) faults.push(`"${key}" asks for ${added.join(' and ')}: ${words}`);
  }
  for (const key of Object.keys(other)) {
    if (!Object.hasOwn(english, key)) faults.push(`"${key}" is translated and said nowhere: delete it`);
  }
  return faults;
}

function holesIn(message: string): string[] {
  return message.match(/\$[1-9]/g) ?? [];
}

/** What a browser would refuse or read otherwise: its keys know no case, and `$name$` is a hole with a name. */
export function findBrowserFaults(catalog: Catalog): string[] {
  const keys = Object.keys(catalog).map((key) => key.toLowerCase());
  return [
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `"${key}" is there in two cases`),
    ...Object.entries(catalog)
      .filter(([, { message }]) => /\$\w+\$/.test(message))
      .map(([key]) => `"${key}" has two holes with no space between: browsers refuse the whole file`),
  ];
}
