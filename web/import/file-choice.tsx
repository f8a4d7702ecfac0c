import { Alert, Button } from "@digdir/designsystemet-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { useTexts } from "../texts/language.tsx";
import type { Importing } from "./importing.ts";
import { fileSize } from "./file-size.ts";
import { readFile } from "./read-file.ts";
import { importTexts } from "./texts/in-language.ts";
import { useLanguage } from "../texts/language.tsx";

/** Where a file is dropped, or chosen by a button. */
export function FileChoice({ importing }: { readonly importing: Importing }) {
  const { file: texts } = useTexts(importTexts);
  const { language } = useLanguage();
  const { file, refused } = useStore(importing.state);
  const [isOver, setIsOver] = useState(false);
  const [wasSeveral, setWasSeveral] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useNoDropElsewhere();

  const take = async (files: readonly File[]): Promise<void> => {
    setWasSeveral(files.length > 1);
    const only = files.length === 1 ? files.at(0) : undefined;
    if (only !== undefined) importing.put(await readFile(only));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void take([...event.dataTransfer.files]);
  };
  const told = (): string | undefined => {
    if (wasSeveral) return texts.oneAtATime;
    switch (refused?.kind) {
      case "too-large":
        return texts.tooLarge(refused.name, fileSize(refused.bytes, language));
      case "empty":
        return texts.empty(refused.name);
      case "unreadable":
        return texts.unreadable(refused.name);
      case undefined:
        return undefined;
    }
  };
  const sentence = told();
  return (
    <div>
      <h2>{texts.title}</h2>
      <div
        className={isOver ? "drop-zone drop-over" : "drop-zone"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        {file !== undefined && (
          <p className="chosen-file">
            <strong>{texts.chosen(file.name, fileSize(file.bytes, language))}</strong>
          </p>
        )}
        <p>{isOver ? texts.dropNow : texts.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            // The same file may be chosen again when it has been mended.
            target.value = "";
          }}
        />
        <Button
          variant={file === undefined ? "primary" : "secondary"}
          data-size="sm"
          onClick={() => input.current?.click()}
        >
          {file === undefined ? texts.choose : texts.chooseOther}
        </Button>
        <p className="quiet small">{texts.limits}</p>
      </div>
      {sentence !== undefined && (
        <Alert data-color="danger" data-size="sm" role="alert">
          {sentence} {file !== undefined && texts.stillThere}
        </Alert>
      )}
    </div>
  );
}

/** A file that is dropped beside the zone is not opened by the browser in place of the page. */
function useNoDropElsewhere(): void {
  useEffect(() => {
    const stop = (event: globalThis.DragEvent): void => event.preventDefault();
    addEventListener("dragover", stop);
    addEventListener("drop", stop);
    return () => {
      removeEventListener("dragover", stop);
      removeEventListener("drop", stop);
    };
  }, []);
}
