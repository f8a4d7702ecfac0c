import fc from "fast-check";
import { expect, test } from "vitest";
import { returnAddress } from "../../../../api/http/access/return-address.ts";
import { runs } from "../../../kit/seed.ts";

const own = "https://fordeling.example.no";

test("whatever is asked for, officers come back to the service or nowhere", () => {
  const piece = fc.oneof(
    fc.constantFrom("/", "//", "\\", "..", ".", "@", ":", "?", "#", "%2f", "%5c", "\t", "\n", " ", "https:"),
    fc.constantFrom("evil.example", "fordeling.example.no", "a"),
    fc.string({ maxLength: 4 }),
  );
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
  const seen = { back: 0 };
  fc.assert(
    fc.property(path, (asked) => {
      const address = returnAddress(asked, own);
      if (address === undefined) return;
      seen.back += 1;
      // As a browser reads what stands in Location.
      expect(new URL(address, "https://elsewhere.example").origin).toBe(own);
      expect(address.startsWith(`${own}/`)).toBe(true);
    }),
    runs(2000),
  );
  expect(seen.back).toBeGreaterThan(100);
});
