import { useTexts } from "../texts/language.tsx";
import { useFigures } from "../format/use-figures.ts";
import { ChangedTable } from "./changed-table.tsx";
import type { Ready } from "./import.ts";
import type { Importing } from "./importing.ts";
import { NewTable } from "./new-table.tsx";
import { TakeIn } from "./take-in.tsx";
import { importTexts } from "./texts/in-language.ts";

interface ReadyPartProps {
  readonly read: Ready;
  /** Of the round that the file was read against. */
  readonly etag: string;
  readonly round: string;
  readonly importing: Importing;
  /** It is being read again, or the round is another by now. */
  readonly isOld: boolean;
}

/** What would change in the round, and the button that changes it. */
export function ReadyPart({ read, etag, round, importing, isOld }: ReadyPartProps) {
  const texts = useTexts(importTexts);
  const figures = useFigures();
  const own = texts.lists[read.of];
  const { new: added, changed, unchanged, notInFile } = read.changes;
  return (
    <section className="panel" aria-labelledby="changes-title">
      <h2 id="changes-title">{texts.changes.title}</h2>
      {added.length + changed.length === 0 ? (
        <p>{own.nothingNew}</p>
      ) : (
        <TakeIn read={read} etag={etag} round={round} importing={importing} isOld={isOld} />
      )}
      {changed.length > 0 && (
        <div className="change-group">
          <h3>{own.replaced(figures.whole(changed.length))}</h3>
          <ChangedTable of={read.of} changed={changed} />
        </div>
      )}
      {added.length > 0 && (
        <div className="change-group">
          <h3>{own.added(figures.whole(added.length))}</h3>
          <NewTable of={read.of} added={added} />
        </div>
      )}
      <Ids title={own.unchanged(figures.whole(unchanged.length))} ids={unchanged} />
      <Ids title={own.notInFile(figures.whole(notInFile.length))} ids={notInFile} />
    </section>
  );
}

/** Those that nothing happens to. */
function Ids({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <details className="change-group">
      <summary>{title}</summary>
      <p className="change-ids">{ids.join(", ")}</p>
    </details>
  );
}
