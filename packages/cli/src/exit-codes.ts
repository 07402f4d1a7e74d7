/** What the command's exit code says, for scripts and schedulers. */
export const exitCodes = {
  ok: 0,
  /** A query, a search file or a reply has findings. */
  findings: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A network or a file could not be read, or only in part; or the output could not be written. */
  network: 3,
  /** The policy stops the reply. */
  policyStop: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
