import { ValidationMessage } from "@digdir/designsystemet-react";
import { useDesk } from "../desk-context.ts";

/** What the service says is wrong with where a lever stands. */
export function LeverFaults({ place }: { readonly place: string }) {
  const faults = useDesk().faults.get(place) ?? [];
  return faults.map((message) => (
    <ValidationMessage key={message} data-size="sm">
      {message}
    </ValidationMessage>
  ));
}
