/** What is used of pdfkit, which has no types of its own. */
declare module "pdfkit" {
  /** A part of the structure tree. What is drawn in a function that is added to it is its content. */
  export interface StructureElement {
    readonly add: (child: StructureElement | (() => void)) => StructureElement;
    readonly end: () => void;
  }

  export interface StructureOptions {
    readonly lang?: string;
    readonly alt?: string;
    readonly scope?: "Column" | "Row";
    /** Left, top, right and bottom, points from the corner above on the left. */
    readonly bbox?: readonly [number, number, number, number];
  }

  export interface DocumentOptions {
    readonly size: string;
    readonly layout: "landscape";
    readonly margin: number;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly pdfVersion: "1.7";
    readonly tagged: true;
    readonly bufferPages: true;
    readonly autoFirstPage: false;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export default class PDFDocument implements AsyncIterable<Uint8Array> {
    constructor(options: DocumentOptions);
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
    readonly outline: { readonly addItem: (title: string) => unknown };
    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(points: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    fill(): this;
    addPage(): this;
    switchToPage(page: number): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { readonly type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    end(): void;
  }
}
