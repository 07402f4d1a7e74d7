/** Checks that are run one after the other: each is told as it ends, and one that fails does not stop the rest. */

/** A list of checks with its tally so far. */
export interface Checklist {
  readonly passed: number;
  readonly failed: number;
  /** Runs one check; it fails where the action throws, and the message is printed. Says whether it passed. */
  check(title: string, action: () => unknown): Promise<boolean>;
}

/** Starts a list that tells its progress to standard error. */
export function createChecklist(): Checklist {
  let passed = 0;
  let failed = 0;
  return {
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
    async check(title, action) {
      const problem = await problemOf(action);
      if (problem === undefined) passed += 1;
      else failed += 1;
      console.error(problem === undefined ? `  ok      ${title}` : `  FAILED  ${title}\n${indent(problem)}`);
      return problem === undefined;
    },
  };
}

async function problemOf(action: () => unknown): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, "          ");
}
