/** A length of time as people read it: "1 day", "53 days", "3,493 days". */
export function daysInWords(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${count === 1 ? "day" : "days"}`;
}
