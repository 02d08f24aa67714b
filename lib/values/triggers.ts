import type { DateInterval } from './date-interval.ts';
import type { Shape } from './shape.ts';

export const TRIGGER_KINDS = [
  'hiring',
  'funding',
  'leadership-change',
  'launch',
  'expansion',
  'acquisition',
  'compliance',
  'migration',
  'partnership',
  'award',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];
export interface Trigger {
  kind: TriggerKind;
  /** What it is about: a department for hiring, a place for expansion, a technology for migration. */
  about?: string;
  /** Absent = undated: never "fresh". */
  date?: DateInterval;
  quote: string;
}

/** News that is told twice in the same words is one event. */
export const triggers: Shape<Trigger[]> = {
  unite: (values) => [
    ...new Map(values.flat().map((trigger) => [`${trigger.kind} ${trigger.quote}`, trigger])).values(),
  ],
};
