import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";

interface AllOfProps<One> {
  readonly of: readonly One[];
  /** So many are shown at first. */
  readonly first: number;
  /** On the button that shows the others. */
  readonly label: string;
  readonly children: (shown: readonly One[]) => ReactNode;
}

/** A list of which the first are shown, and the others when somebody asks for them. */
export function AllOf<One>({ of, first, label, children }: AllOfProps<One>) {
  const [isWhole, setIsWhole] = useState(false);
  // A few more are shown at once rather than hidden.
  const isShort = isWhole || of.length <= 1.2 * first;
  return (
    <>
      {children(isShort ? of : of.slice(0, first))}
      {!isShort && (
        <Button variant="tertiary" data-size="sm" onClick={() => setIsWhole(true)}>
          {label}
        </Button>
      )}
    </>
  );
}
