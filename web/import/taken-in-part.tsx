import { Alert } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useFigures } from "../format/use-figures.ts";
import { useTexts } from "../texts/language.tsx";
import type { TakenIn } from "./importing.ts";
import { importTexts } from "./texts/in-language.ts";

interface TakenInProps {
  readonly round: string;
  readonly takenIn: TakenIn;
}

/** What was put into the round, and the way on. */
export function TakenInPart({ round, takenIn: { of, added, replaced } }: TakenInProps) {
  const texts = useTexts(importTexts);
  const figures = useFigures();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from what it did.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert data-color="success">
      <h2 ref={heading} tabIndex={-1} className="alert-title">
        {texts.done.title}
      </h2>
      <p>{texts.lists[of].takenIn(figures.whole(added), figures.whole(replaced))}</p>
      <Link to="/rounds/$round" params={{ round }}>
        {texts.done.toDesk}
      </Link>
    </Alert>
  );
}
