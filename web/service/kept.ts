import { useState } from "react";
import { remember, remembered } from "./memory.ts";

/** A text that is filled in, kept in the browser until it is emptied: nothing is lost where the page or the network goes. */
export function useKept(key: string, first: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => remembered(key) ?? first);
  return [
    text,
    (one) => {
      remember(key, one === "" ? undefined : one);
      setText(one);
    },
  ];
}
