/** From when a lever is moved until its outcome is shown; `performance.getEntriesByName` has them. */
const moved = "fordel.lever";
const measured = "fordel.outcome";

export function markMove(): void {
  performance.clearMarks(moved);
  performance.mark(moved);
}

/** To be called when the outcome of where the levers stand is in the page; it is measured when it has been painted. */
export function measureOutcome(): void {
  requestAnimationFrame(() => {
    if (performance.getEntriesByName(moved, "mark").length === 0) return;
    performance.measure(measured, moved);
    performance.clearMarks(moved);
  });
}
