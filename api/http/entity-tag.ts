/**
 * Whether whoever asks has what is there already: `If-None-Match` names it, or says `*` (RFC 9110, 13.1.2). The comparison
 * is weak, as it is for that header.
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const named = [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, tag]) => tag);
  return named.includes(opaque(etag));
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, "");
}
