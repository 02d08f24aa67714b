import type { IcpProblem } from '#lib/icp/problem.ts';
import { message } from './studio-message.ts';

/** A problem in one line: where, what stands there, what is wrong, what to do. */
export function problemText(problem: IcpProblem): string {
  const { path, place = path, value, message: wrong, remedy } = problem;
  return message('icpProblem', place || message('icpDocument'), wrong, remedy, value);
}
