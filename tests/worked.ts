/** The time that this thread has worked, in milliseconds: others on the machine do not count. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
