import { Button, Spinner } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useTexts } from "../texts/language.tsx";
import { partsTexts } from "./texts/in-language.ts";

interface WorkingProps {
  /** What is worked out. */
  readonly what: string;
  readonly onStop?: (() => void) | undefined;
}

/** Says that something is worked out, how long it has taken so far, and lets it be called off. */
export function Working({ what, onStop }: WorkingProps) {
  const texts = useTexts(partsTexts);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="loading">
      <Spinner aria-hidden="true" aria-label="" data-size="sm" />
      <span role="status">{what}</span>
      {/* Not read aloud: it changes every second. */}
      <span aria-hidden="true" className="quiet">
        {texts.seconds(seconds)}
      </span>
      {onStop !== undefined && (
        <Button variant="tertiary" data-size="sm" onClick={onStop}>
          {texts.stop}
        </Button>
      )}
    </div>
  );
}
