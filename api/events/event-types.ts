import { type AuditedChange, auditEntrySchema } from "../store/audit-entry.ts";

/** What an entry of the audit may tell of. */
export type Action = AuditedChange["action"];

const actions: readonly Action[] = auditEntrySchema.shape.what.options.map(({ shape }) => shape.action.value);

const prefix = "no.imdi.fordel.";

/** The type of the event that only shows that a receiver can be reached. */
export const testType = `${prefix}test`;

/** The type of the event that an action of the audit is: `round-changed` is `no.imdi.fordel.round.changed`. */
export function eventTypeOf(action: string): string {
  return prefix + action.replace("-", ".");
}

/** Every type of event that can be asked for. */
export const eventTypes: readonly string[] = actions.map(eventTypeOf);

/** The action that a type of event tells of; undefined where there is none. */
export function actionOf(type: string): Action | undefined {
  return actions.find((action) => eventTypeOf(action) === type);
}
