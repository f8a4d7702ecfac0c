import type { ReactNode } from "react";

interface ScrollsProps {
  /** What is in it, for those who listen. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something wide, such as a table, that is scrolled by itself, by keyboard too, so that the page is not. */
export function Scrolls({ label, children }: ScrollsProps) {
  return (
    <div className="scrolls" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
