/** What the first Ctrl-C does in place of ending the process. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Ctrl-C ends the process again. */
  readonly forget: () => void;
}

/** The first Ctrl-C from now on is told, once. The next one ends the process, as the shell expects (exit 130). */
export function firstInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const interrupted = (): void => {
    tell();
    controller.abort();
  };
  process.once("SIGINT", interrupted);
  return { signal: controller.signal, forget: () => void process.off("SIGINT", interrupted) };
}
