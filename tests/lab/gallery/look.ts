/** How a picture is taken: the system's theme, and the language that the browser speaks. */
export interface Look {
  theme: keyof typeof THEMES;
  language: (typeof LANGUAGES)[number];
}

export const LANGUAGES = ['en', 'de'] as const;
export const THEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ],
};

export const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  (['light', 'dark', 'forced'] as const).map((theme) => ({ theme, language })),
);

/** "dark", "dark-de". */
export function lookName({ theme, language }: Look): string {
  return language === 'en' ? theme : `${theme}-${language}`;
}
