/** The largest jump between two numbers of one sequence: three pages of paragraphs. */
const largestJump = 40;

/**
 * The longest run of numbers that rises through a list, as indexes into it: the report's own sequence, with
 * stray figures left out. Of two runs the one with fewer skipped numbers wins.
 *
 * Example: 1, 2, 44, 3, 5, 6 gives the indexes of 1, 2, 3, 5 and 6.
 */
export function longestRun(numbers: readonly number[]): number[] {
  const score: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    // A run that begins late has lost what is below its first number.
    let best = 1 - Math.min(number - 1, 50) * 0.5;
    let from = -1;
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const jump = number - (numbers[earlier] ?? 0);
      if (jump < 1 || jump > largestJump) continue;
      const reached = (score[earlier] ?? 0) + 1 - (jump - 1) * 0.5;
      if (reached > best) {
        best = reached;
        from = earlier;
      }
    }
    score.push(best);
    before.push(from);
  });
  let at = score.reduce(
    (top, value, index) => (value > (score[top] ?? -Infinity) ? index : top),
    0,
  );
  const run: number[] = [];
  while (at >= 0 && numbers.length > 0) {
    run.unshift(at);
    at = before[at] ?? -1;
  }
  return run;
}
