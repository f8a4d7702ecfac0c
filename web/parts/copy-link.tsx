import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTexts } from "../texts/language.tsx";
import { partsTexts } from "./texts/in-language.ts";

/** Copies the address of the page as it stands, for a colleague. Where the browser lets nothing be copied, it is shown. */
export function CopyLink({ label }: { readonly label: string }) {
  const texts = useTexts(partsTexts);
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <div className="copy-link">
      <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="quiet">
        {outcome === "copied" && texts.copied}
      </span>
      {outcome === "refused" && (
        <Textfield
          label={texts.copyByHand}
          readOnly
          value={location.href}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
