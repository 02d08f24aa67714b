import type { TechnologyDefinition } from '../../definition.ts';
import { AIRSHIP } from './airship.ts';
import { CLEVERPUSH } from './cleverpush.ts';
import { IZOOTO } from './izooto.ts';
import { ONESIGNAL } from './onesignal.ts';
import { PUSHENGAGE } from './pushengage.ts';
import { PUSHWOOSH } from './pushwoosh.ts';
import { WEBPUSHR } from './webpushr.ts';

export const PUSH: readonly TechnologyDefinition[] = [
  AIRSHIP,
  CLEVERPUSH,
  IZOOTO,
  ONESIGNAL,
  PUSHENGAGE,
  PUSHWOOSH,
  WEBPUSHR,
];
