import { largestFile } from "./import.ts";

/** A file as it is sent; kept in memory only. */
export interface ChosenFile {
  readonly name: string;
  /** In base64. */
  readonly content: string;
  readonly bytes: number;
}

export type FileRead =
  | { readonly kind: "read"; readonly file: ChosenFile }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number }
  | { readonly kind: "empty"; readonly name: string }
  /** It is a folder, or was moved or changed since it was chosen. */
  | { readonly kind: "unreadable"; readonly name: string };

/** Reads a file whole, at once: what the officer saves over it later does not change what was chosen. */
export async function readFile(file: File): Promise<FileRead> {
  const { name, size } = file;
  if (size > largestFile) return { kind: "too-large", name, bytes: size };
  const address = await dataAddress(file);
  if (address === undefined) return { kind: "unreadable", name };
  const content = address.slice(address.indexOf(",") + 1);
  if (size === 0 || content === "") return { kind: "empty", name };
  return { kind: "read", file: { name: name.slice(-255), content, bytes: size } };
}

/** `data:…;base64,…`; undefined where it cannot be read. */
function dataAddress(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(typeof reader.result === "string" ? reader.result : undefined),
    );
    reader.addEventListener("error", () => resolve(undefined));
    reader.readAsDataURL(file);
  });
}
