import { Alert } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../texts/language.tsx";
import { deskTexts } from "./texts/in-language.ts";

/** Says that nobody has applied to the round yet, and where applications are brought in. */
export function NobodyYet({ round }: { readonly round: string }) {
  const { nobodyYet: texts } = useTexts(deskTexts);
  return (
    <Alert data-color="info" data-size="sm" className="nobody-yet">
      {texts.text}{" "}
      <Link to="/rounds/$round/import" params={{ round }}>
        {texts.link}
      </Link>
    </Alert>
  );
}
