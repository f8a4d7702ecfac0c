/** Advisory locks of PostgreSQL: "ford" as a number, which is ours among all that use the database, and what is locked. */
const ours = 0x666f7264;

export const locks = {
  /** One at a time brings the tables forward. */
  migrations: [ours, 1],
  /** One at a time adds to the audit. */
  audit: [ours, 2],
} as const;
