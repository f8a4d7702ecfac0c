/** What is used of pdfmake, which has no types of its own. */
declare module "pdfmake" {
  export interface PdfFile {
    readonly getBuffer: () => Promise<Uint8Array>;
  }
  const pdfmake: {
    readonly virtualfs: { readonly writeFileSync: (name: string, content: Uint8Array) => void };
    readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
    readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
    readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
    readonly createPdf: (document: object) => PdfFile;
  };
  export default pdfmake;
}
