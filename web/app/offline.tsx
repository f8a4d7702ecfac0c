import { Alert } from "@digdir/designsystemet-react";
import { useSyncExternalStore } from "react";
import { useTexts } from "../texts/language.tsx";
import { appTexts } from "./texts/in-language.ts";

/** Says so while the browser has no network. */
export function Offline() {
  const texts = useTexts(appTexts);
  const online = useSyncExternalStore(follow, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <Alert data-color="warning" data-size="sm">
          {texts.offline}
        </Alert>
      )}
    </div>
  );
}

function follow(tell: () => void): () => void {
  addEventListener("online", tell);
  addEventListener("offline", tell);
  return () => {
    removeEventListener("online", tell);
    removeEventListener("offline", tell);
  };
}
