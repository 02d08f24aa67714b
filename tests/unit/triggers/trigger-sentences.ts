import { existsSync, readFileSync } from 'node:fs';
import { TRIGGER_KINDS, type TriggerKind } from '#lib/values/triggers.ts';

const LANGUAGES_OF_GROUP = {
  english: ['en'],
  germanic: ['de', 'nl'],
  romance: ['fr', 'es', 'it', 'pt'],
} as const;

export type LanguageGroup = keyof typeof LANGUAGES_OF_GROUP;

export const LANGUAGE_GROUPS = Object.keys(LANGUAGES_OF_GROUP) as LanguageGroup[];

/** A sentence by hand: an event of the kind, or one that only sounds like it. */
export interface TriggerSentence {
  kind: TriggerKind;
  isEvent: boolean;
  language: string;
  group: LanguageGroup;
  text: string;
  /** Every other sentence was kept apart while the rules were made. */
  isToJudge: boolean;
}

const FIXTURES = new URL('../../fixtures/triggers/', import.meta.url);

/** A group has a folder of its own, beside the files that hold all languages. */
export function hasFolder(group: LanguageGroup): boolean {
  return existsSync(new URL(`${group}/`, FIXTURES));
}

export function loadTriggerSentences(): TriggerSentence[] {
  const folders = ['', ...LANGUAGE_GROUPS.filter(hasFolder).map((group) => `${group}/`)];
  return folders.flatMap((folder) => TRIGGER_KINDS.flatMap((kind) => sentencesOf(folder, kind)));
}

function sentencesOf(folder: string, kind: TriggerKind): TriggerSentence[] {
  const file = new URL(`${folder}${kind}.txt`, FIXTURES);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const [sign = '', language = '', ...words] = line.split(' ');
    const group = groupOf(language);
    return {
      kind,
      isEvent: sign === '+',
      language,
      group,
      text: words.join(' '),
      isToJudge: index % 2 === 1,
    };
  });
}

function groupOf(language: string): LanguageGroup {
  const group = LANGUAGE_GROUPS.find((name) => LANGUAGES_OF_GROUP[name].some((own) => own === language));
  if (group === undefined) throw new Error(`A trigger sentence in a language of no group: "${language}"`);
  return group;
}
