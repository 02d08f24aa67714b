/**
 * Milliseconds of the processor that `work` takes on this thread: what else the machine does meanwhile is not counted, so
 * that a limit is one of the code and not of the machine.
 */
export function cpuMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
