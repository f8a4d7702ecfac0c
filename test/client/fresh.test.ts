import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the types are those of the service as it is; npm run client writes them", async () => {
  const script = fileURLToPath(new URL("../../bin/client.mjs", import.meta.url));
  const { stderr } = await promisify(execFile)(process.execPath, [script, "--check"]);
  expect(stderr).not.toContain("npm run client");
});
