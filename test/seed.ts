import { configureGlobal } from "fast-check";

/**
 * Property tests draw from one seed, so that a run can be repeated and a change is never refused by chance. Other draws are
 * looked at on purpose: `FORDEL_TEST_SEED=17 npm test`, or `FORDEL_TEST_SEED=any` for a new seed in each test, which its
 * title then shows.
 */
const asked = process.env["FORDEL_TEST_SEED"] ?? "20251123";
const seed = Number(asked);
if (asked !== "any") {
  if (!Number.isSafeInteger(seed)) {
    throw new Error(`FORDEL_TEST_SEED is "${asked}"; give a whole number, or "any".`);
  }
  configureGlobal({ seed });
}
