import type { IcpProblem } from '#lib/icp/problem.ts';
import { message } from './studio-message.ts';

/** A problem in one line: where, what stands there, what is wrong, what to do. */
export function problemText({ path, value, message: wrong, remedy }: IcpProblem): string {
  return message('icpProblem', path === '' ? message('icpDocument') : path, wrong, remedy, value);
}
