/**
 * The address that an officer goes back to after signing in, whole; undefined where it is not one of the service itself.
 *
 * @param path what was asked for: a path from the root, perhaps with a query and a fragment
 */
export function returnAddress(path: string, publicUrl: string): string | undefined {
  // A browser takes "\" for "/", and passes over control characters.
  if (!/^\/[^\\\u0000-\u0020\u007f]*$/.test(path) || path.startsWith("//") || path.length > 2000)
    return undefined;
  if (!URL.canParse(path, publicUrl)) return undefined;
  const address = new URL(path, publicUrl);
  // Whole, so that no path can be read as another host.
  return address.origin === publicUrl ? address.href : undefined;
}
