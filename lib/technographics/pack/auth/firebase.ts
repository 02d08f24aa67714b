import type { TechnologyDefinition } from '../../definition.ts';

export const FIREBASE: TechnologyDefinition = {
  id: 'firebase',
  name: 'Firebase',
  categories: ['auth', 'cloud'],
  recall: 500,
  rules: [
    { on: 'host', host: 'www.gstatic.com', path: '/firebasejs/' },
    { on: 'host', host: 'firebaseio.com' },
    { on: 'host', host: 'identitytoolkit.googleapis.com' },
    { on: 'inline', text: 'firebase.initializeApp(' },
  ],
  // source: https://firebase.google.com/docs/web/setup (recalled)
};
