/** What Excel cannot hold or carry. Source of each: Microsoft's pages named beside it. */

/** "Resource limits and performance optimization for Office Add-ins": Excel on the web, a request or a response. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;

/** The same page: cells of a range that can be read at once. */
export const CELLS_A_READ = 5_000_000;

/** "Excel specifications and limits": total number of characters that a cell can contain. */
export const CELL_CHARACTERS = 32_767;

/** "Excel specifications and limits": characters of a formula. */
export const FORMULA_CHARACTERS = 8_192;

/** OfficeDev/office-js #2408, "by design": what Office on the web takes as a custom XML part. */
export const CUSTOM_XML_BYTES = 1024 * 1024;

/** OfficeDev/office-js #621 ("2MB maximum for settings") and #3957: all that one add-in keeps in `Workbook.settings`. */
export const SETTINGS_BYTES = 2 * 1024 * 1024;

/** "Excel specifications and limits": points and characters. */
export const ROW_HEIGHT_POINTS = 409.5;
export const COLUMN_WIDTH_CHARACTERS = 255;

/** "Rename a worksheet", support.microsoft.com. */
export const SHEET_NAME_CHARACTERS = 31;

/** "Data validation": a list that is typed in. */
export const VALIDATION_LIST_CHARACTERS = 255;

/** `Range.getMergedAreasOrNullObject`: "more than 512 … this method will fail to return the result". */
export const MERGES_AN_ANSWER = 512;

/** A file that would unpack to more than this is refused before anything of it is unpacked. */
export const UNPACKED_BYTES = 400 * 1024 * 1024;
