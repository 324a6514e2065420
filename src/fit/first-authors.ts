/**
 * Who wrote `messages.dev.jsonl` and `more.dev.jsonl`: the two sets that the aims were written for. They knew nothing of
 * this checker.
 */
export const FIRST_AUTHORS: ReadonlySet<string> = new Set(['a0', 'a1', 'a2', 'a3', 'a4', 'a5'])
