/** Whether it can be the id of a round in an address that people read: letters, digits and hyphens, up to a hundred. */
export function isRoundId(id: string): boolean {
  return /^[a-z0-9æøå](?:[a-z0-9æøå-]{0,98}[a-z0-9æøå])?$/i.test(id);
}
