/** How long something took: "320 ms", "1.4 s", "10 s", "2 min". */
export function durationText(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  if (whole < 1000) return `${whole} ms`;
  const seconds = Math.round(milliseconds / 100) / 10;
  if (seconds >= 90) return `${Math.round(seconds / 60)} min`;
  return `${seconds < 10 ? seconds : Math.round(seconds)} s`;
}
