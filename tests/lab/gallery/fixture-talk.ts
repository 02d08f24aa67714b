import type { Playbook } from '#lib/dossier/playbook.ts';
import type { Persona, ValueDriver } from '#lib/icp/format.ts';
import type { Question, Timing } from '#lib/qualify/verdict.ts';
import { FOR, reason, seen, TODAY } from './fixture-verdicts.ts';

const PERSONAS: Persona[] = [
  {
    id: 'revenue-lead',
    label: 'Revenue lead',
    buyerRole: 'economic',
    titles: ['vp sales', 'chief revenue officer'],
    functions: ['sales'],
    seniorities: ['c-level', 'vp', 'director'],
  },
  {
    id: 'revops-lead',
    label: 'RevOps lead',
    buyerRole: 'champion',
    titles: ['revenue operations'],
    functions: ['revops'],
    seniorities: ['director', 'manager', 'senior'],
  },
  {
    id: 'crm-admin',
    label: 'CRM administrator',
    buyerRole: 'technical',
    titles: ['crm admin*'],
    functions: ['it'],
    seniorities: ['manager', 'senior', 'entry'],
  },
];

const DRIVERS: ValueDriver[] = [
  {
    pain: 'Sales representatives spend hours on accounts that never buy.',
    cues: ['crm', 'hiring'],
    say: 'Your team is growing; every new representative starts with a list. How do they know which half to skip?',
    askNext: 'Who decides today which accounts a new representative works?',
    proof: 'Teams that agree on one profile stop working accounts that their best customers do not resemble.',
    rival: 'A lead score shows a number; it does not show the sentence behind it.',
  },
  {
    pain: 'Marketing and sales argue about what a good lead is.',
    cues: ['hubspot'],
    say: 'When marketing hands over a list, what share does sales accept?',
    askNext: 'Where is the definition of a good account written down?',
    proof: 'One written profile, scored the same for both, ends the argument about the list.',
  },
];

export const PLAYBOOK: Playbook = {
  drivers: [
    { driver: DRIVERS[0] as ValueDriver, by: [{ kind: 'criterion', reason: FOR.crm }] },
    { driver: DRIVERS[1] as ValueDriver, by: [{ kind: 'technology', id: 'hubspot' }] },
  ],
  personas: PERSONAS,
  covered: ['revops-lead'],
};

export const DEADLINE: Question = {
  criterion: 'deadline',
  label: 'Dated deadline',
  question: 'Is there a dated deadline for fixing this?',
  answers: [
    { id: 'yes', label: 'Yes', definition: 'A date and a named owner' },
    { id: 'someday', label: 'Someday', definition: 'Wanted, without a date' },
    { id: 'no', label: 'No', definition: 'Nobody is asking for it' },
  ],
  answered: null,
};
export const LEFT_OVER: Question = {
  criterion: 'stage',
  label: 'Series A to C',
  question: '',
  answers: [],
  answered: null,
};

export const HOT: Timing = {
  level: 'hot',
  reasons: [
    reason('for', {
      id: 'hiring',
      label: 'Hiring in sales or RevOps',
      points: [0, 0, 0],
      params: {
        op: 'trigger',
        foundAttribute: 'triggers',
        found: 'hiring',
        foundAbout: 'sales',
        foundDate: '2026-11-10',
      },
      evidence: seen(
        'triggers',
        [
          {
            kind: 'hiring',
            about: 'sales',
            date: ['2026-11-10', '2026-11-10'],
            quote: '6 open roles in Sales',
          },
        ],
        'careers',
        '6 open roles in Sales',
        { scope: 'careers', day: TODAY - 12 },
      ),
    }),
  ],
};
export const WARM: Timing = { ...HOT, level: 'warm' };
