import type { DataValidation } from "exceljs";

declare module "exceljs" {
  interface Worksheet {
    /** Left out of its types: rules for what ranges may hold. */
    readonly dataValidations: { readonly add: (range: string, rule: DataValidation) => unknown };
  }
}
