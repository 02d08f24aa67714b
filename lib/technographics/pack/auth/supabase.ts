import type { TechnologyDefinition } from '../../definition.ts';

export const SUPABASE: TechnologyDefinition = {
  id: 'supabase',
  name: 'Supabase',
  categories: ['auth', 'cloud'],
  recall: 500,
  rules: [{ on: 'host', host: 'supabase.co' }],
  // source: https://supabase.com/docs (recalled)
};
