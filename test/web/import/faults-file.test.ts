import { expect, test } from "vitest";
import { faultsFile } from "../../../web/import/faults-file.ts";
import { nb } from "../../../web/import/texts/nb.ts";

test("the list of faults is read by a Norwegian Excel, and nothing in it is a formula", () => {
  const text = faultsFile(
    [
      {
        cell: "C7",
        row: 7,
        column: "C",
        item: "=1+1",
        code: "a",
        message: '=HYPERLINK("http://ond.example")',
      },
      { row: 8, code: "b", message: "Rad 8; dobbel" },
      { code: "c", message: "Hele filen" },
    ],
    [{ column: "C", heading: "@Beløp", field: null, how: "none", examples: [] }],
    nb,
  );
  expect(text).toBe(
    [
      '\u{feff}"Celle";"Overskrift";"Gjelder";"Hva som er galt"',
      '"C7";"\'@Beløp";"\'=1+1";"\'=HYPERLINK(""http://ond.example"")"',
      '"rad 8";"";"";"Rad 8; dobbel"',
      '"";"";"";"Hele filen"',
      "",
    ].join("\r\n"),
  );
});
