/** What a file may hold at most. What is above is refused, with a sentence that says so. */

/** Rows of a sheet down to the last one that has something in it. */
export const mostRows = 20_000;
/** Columns of a sheet up to the last one that has something in it. */
export const mostColumns = 500;
/** Places for cells in all sheets of a file: in every row, those up to the last one that has something in it. */
export const mostCells = 1_000_000;
/** Characters of a cell; Excel has no more. */
export const longestCell = 32_767;
/** Parts of a packed file. A workbook has about one for each sheet, picture and comment. */
export const mostParts = 1_000;
/** Bytes of all parts of a packed file together, as they are unpacked. 20,000 rows of 50 columns are about 60 million. */
export const mostUnpacked = 200_000_000;
