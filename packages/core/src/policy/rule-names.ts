/** Whether a pattern names a rule: its id, its group (`privacy/*`), or everything (`*`). */
export function namesRule(pattern: string, id: string): boolean {
  if (pattern === "*" || pattern === id) return true;
  return pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1));
}

/** Whether any of the patterns names the rule. */
export function nameRule(patterns: readonly string[], id: string): boolean {
  return patterns.some((pattern) => namesRule(pattern, id));
}

/** How closely a pattern names: an id more than its group, a group more than everything. */
export function closeness(pattern: string): number {
  if (pattern === "*") return 0;
  return pattern.endsWith("/*") ? 1 : 2;
}

/** Whether everything that the second pattern names is named by the first too. */
export function coversPattern(wide: string, narrow: string): boolean {
  return wide === "*" || wide === narrow || (wide.endsWith("/*") && narrow.startsWith(wide.slice(0, -1)));
}
