import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_CLARITY: TechnologyDefinition = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  aliases: ['Clarity'],
  categories: ['session-replay', 'analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'www.clarity.ms' },
    { on: 'inline', text: '(window,document,"clarity","script",' },
    { on: 'cookie', name: '_clck' },
  ],
  // source: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup (recalled)
};
