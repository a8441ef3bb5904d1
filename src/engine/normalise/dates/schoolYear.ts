/** The school year of England and Wales. */

/** It is counted from September to the end of August. */
export const SCHOOL_YEAR_START = 9;

export const SCHOOL_YEAR = String.raw`(?:(?:academic|school|education)\syear|blwyddyn\s(?:ysgol|academaidd)|a\/?y)`;
