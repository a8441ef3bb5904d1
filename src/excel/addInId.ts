/** The `Id` of the manifest. It never changes: Excel keeps the add-in's settings in a workbook under it. */
export const ADD_IN_ID = "6a0d3e52-7b41-4c8e-9f6d-2f5b1d7c80a4";
