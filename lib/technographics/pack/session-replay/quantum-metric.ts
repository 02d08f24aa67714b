import type { TechnologyDefinition } from '../../definition.ts';

export const QUANTUM_METRIC: TechnologyDefinition = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  categories: ['session-replay'],
  recall: 850,
  rules: [{ on: 'host', host: 'cdn.quantummetric.com' }],
  // source: https://www.quantummetric.com/ (recalled)
};
