/** About how many steps an axis has. */
const wantedSteps = 4;

/** The marks of an axis of counts that begins at 0 and holds `highest`: whole numbers, evenly apart by 1, 2 or 5 times a power of ten. */
export function axisTicks(highest: number): number[] {
  const rough = Math.max(highest, 1) / wantedSteps;
  const magnitude = Math.max(10 ** Math.floor(Math.log10(rough)), 1);
  const step = magnitude * ([1, 2, 5].find((times) => magnitude * times >= rough) ?? 10);
  const steps = Math.max(Math.ceil(highest / step), 1);
  return Array.from({ length: steps + 1 }, (_, mark) => mark * step);
}
