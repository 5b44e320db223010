const counts = new Intl.NumberFormat('en');

/** A count with its thousands told apart: "18,432". */
export const countText = (count: number): string => counts.format(count);

/** A share in whole percent: "98 %", on one line. */
export const percentText = (percent: number): string => `${percent}\u00A0%`;
