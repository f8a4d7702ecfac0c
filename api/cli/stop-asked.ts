/**
 * Resolves at the first SIGTERM or Ctrl-C from now on, after telling. The next one ends the process at once, as the shell
 * expects.
 */
export function stopAsked(tell: () => void): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGTERM", "SIGINT"] as const;
    const asked = (): void => {
      for (const signal of signals) process.off(signal, asked);
      tell();
      resolve();
    };
    for (const signal of signals) process.on(signal, asked);
  });
}
