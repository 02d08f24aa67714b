import '#lib/platform/speak-ui-language.ts';
import { askFirst } from './first-question.ts';
import './style.css';

// The worker is mostly asleep at the first click of a while: it is asked before what draws the popup has even been loaded.
const first = askFirst();
void import('./app.tsx').then(({ showPopup }) => showPopup(first));
