import type { ChildProcess } from "node:child_process";

/** A process that stands ready for who needs one next: starting one takes most of a second. */
export interface SpareProcess {
  /** The one that stands ready, or a new one. */
  readonly take: () => ChildProcess;
  /** Lets one stand ready for a while. It keeps nobody alive. */
  readonly prepare: () => void;
  /** Ends the one that stands ready; there is no other from then on. */
  readonly close: () => void;
}

/** Milliseconds that it stands ready. */
const idleMilliseconds = 120_000;

export function createSpare(start: () => ChildProcess): SpareProcess {
  const state: { ready: ChildProcess | undefined; isClosed: boolean; timer: NodeJS.Timeout | undefined } = {
    ready: undefined,
    isClosed: false,
    timer: undefined,
  };
  const leave = (): ChildProcess | undefined => {
    const { ready } = state;
    clearTimeout(state.timer);
    state.ready = undefined;
    ready?.off("error", leave).off("exit", leave);
    return ready;
  };
  const end = (): void => {
    const left = leave();
    // Of one that did not start nobody is to hear.
    left?.on("error", () => undefined).kill("SIGKILL");
  };
  return {
    take() {
      const ready = leave();
      if (ready?.connected !== true) return start();
      ready.ref();
      ready.channel?.ref();
      return ready;
    },
    prepare() {
      if (state.isClosed || state.ready !== undefined) return;
      const child = start();
      child.unref();
      child.channel?.unref();
      // The next one who needs it starts another.
      child.once("error", leave).once("exit", leave);
      state.ready = child;
      state.timer = setTimeout(end, idleMilliseconds).unref();
    },
    close() {
      state.isClosed = true;
      end();
    },
  };
}
