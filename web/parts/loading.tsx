import { Spinner } from "@digdir/designsystemet-react";

/** Says that something is being fetched, to those who see and those who listen. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p role="status" className="loading">
      <Spinner aria-hidden="true" aria-label="" data-size="sm" /> {what}
    </p>
  );
}
