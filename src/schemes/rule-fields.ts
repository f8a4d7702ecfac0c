/**
 * The rules of a scheme by their place: `areas.1.minimum`, `criteria.purpose.weight`, `conditions.deadline`. A member
 * of a list is named by its id, and an id is no rule. In the order in which they stand in the scheme.
 */
export function ruleFields(scheme: object): readonly string[] {
  return fieldsUnder(scheme, "");
}

function fieldsUnder(value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null) return [place];
  if (Array.isArray(value) && !value.some(hasId)) return [place];
  const members: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.filter(hasId).map((member) => [member.id, member])
    : Object.entries(value).filter(([name]) => name !== "id");
  return members.flatMap(([name, member]) => fieldsUnder(member, place === "" ? name : `${place}.${name}`));
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

/**
 * Whether the place `pattern` covers `field`: it is the field or something that the field is part of; `*` stands
 * for any one name. `areas.*.minimum` covers `areas.1.minimum`, and `laterCaps` covers `laterCaps.2026`.
 */
export function covers(pattern: string, field: string): boolean {
  const names = field.split(".");
  const parts = pattern.split(".");
  return parts.length <= names.length && parts.every((part, index) => part === "*" || part === names[index]);
}
