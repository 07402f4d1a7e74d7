/** Whether a draft is one of the approved texts, word for word; spaces at the ends and between words do not count. */
export function isApprovedText(text: string, approved: readonly string[]): boolean {
  const plain = oneSpaced(text);
  return approved.some((candidate) => oneSpaced(candidate) === plain);
}

function oneSpaced(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
