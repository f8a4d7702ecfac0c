import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useImpatientService } from "../service/service.ts";
import { useLanguage } from "../texts/language.tsx";
import type { Import, ImportRequest } from "./import.ts";
import type { Importing } from "./importing.ts";
import { rememberedColumns } from "./remembered-columns.ts";

/** What the service made of a file, with the version of the round that it was read against. */
export interface FileReading {
  readonly import: Import;
  readonly etag: string;
}

/**
 * Has the service read the file as it is chosen to be read, whenever that changes. Until it has, what it said before stands.
 *
 * @param asking the number of the question (`ImportState.asking`)
 */
export function useReading(
  importing: Importing,
  { round, scheme, asking }: ReadingWanted,
): ReturnType<typeof useQuery<FileReading>> {
  // Without a key nothing of the file is kept; whoever wants it read again says so.
  const service = useImpatientService();
  const { language } = useLanguage();
  return useQuery<FileReading>({
    queryKey: ["import", round, asking, language],
    // The same file is read the same way; a change of the round is told, and asked about by hand.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body = requestOf(importing, scheme);
      const { data, etag } = await service.readImport({ params: { path: { id: round } }, body, signal });
      if (etag === undefined) throw new Error("The service read a file without saying against what version.");
      return { import: data, etag };
    },
  });
}

interface ReadingWanted {
  readonly round: string;
  /** The id of the round's scheme. */
  readonly scheme: string;
  readonly asking: number;
}

function requestOf(importing: Importing, scheme: string): ImportRequest {
  const { of, file, sheet, columns, readings } = importing.state.getState();
  if (file === undefined) throw new Error("No file is chosen.");
  return {
    of,
    file: { name: file.name, content: file.content },
    ...(sheet !== undefined && { sheet }),
    columns: [...columns],
    readings: [...readings],
    remembered: [...rememberedColumns(scheme, of)],
  };
}
