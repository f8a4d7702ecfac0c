import type { Kysely } from "kysely";
import type { Who } from "./change.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import type { Tables } from "./tables.ts";

/** Somebody who has changed something: the id that stands in what they changed, and what they are called. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Keeps what somebody is called, in the transaction of what they change. Whoever uses a service without sign-in has no name. */
export async function keepName(transaction: Kysely<Tables>, { kind, id, name }: Who): Promise<void> {
  if (kind === "local") return;
  await transaction
    .insertInto("people")
    .values({ id, name })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ name }).where("people.name", "<>", name))
    .execute();
}

/** Those who have changed anything, by id. */
export async function listPeople(
  { database }: Store,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<Outcome<Page<Person>>> {
  try {
    const rows = await database
      .selectFrom("people")
      .select(["id", "name"])
      .$if(after !== undefined, (query) => query.where("id", ">", after ?? ""))
      .orderBy("id")
      .limit(limit + 1)
      .execute();
    return done(
      pageOf(
        rows,
        limit,
        (row) => row,
        ({ id }) => id,
      ),
    );
  } catch (error) {
    return refusalOf(error);
  }
}

/** How those with these ids are written where somebody must be told apart: the name, and the id after it. */
export async function namesWithIds(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const rows = await database
    .selectFrom("people")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined || name === id ? id : `${name} (${id})`;
  };
}
