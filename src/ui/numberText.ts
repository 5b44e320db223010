/** A count with its thousands told apart: "18,432". Not by `Intl`, whose tables the list is drawn without (see timeText.ts). */
export const countText = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A share in whole percent: "98 %", on one line. */
export const percentText = (percent: number): string => `${percent}\u00A0%`;
