import type { TechnologyDefinition } from '../../definition.ts';

export const SURVEYMONKEY: TechnologyDefinition = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  aliases: ['Momentive'],
  categories: ['surveys'],
  recall: 500,
  rules: [
    { on: 'host', host: 'widget.surveymonkey.com' },
    { on: 'host', host: 'www.surveymonkey.com', path: '/r/' },
  ],
  // source: https://help.surveymonkey.com/ (recalled)
};
