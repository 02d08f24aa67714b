export { qualify as judge } from './qualify.ts';
