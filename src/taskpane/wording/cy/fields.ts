/** In Welsh: what columns, rows, ratings and statuses are called. */
import type { Wording } from "../../wording";

export const fields: Wording["fields"] = {
  ref: "Cyfeirnod",
  group: "Argymhelliad neu nod",
  action: "Cam gweithredu",
  detail: "Sut",
  owners: "Arweinydd",
  resources: "Adnoddau",
  start: "Dyddiad dechrau",
  review: "Dyddiad adolygu",
  due: "Dyddiad cwblhau",
  outcome: "Canlyniad",
  evidence: "Tystiolaeth",
  progress: "Cynnydd",
  rag: "Sgôr CAG",
  status: "Statws",
  priority: "Blaenoriaeth",
};

export const rowRoles: Wording["rowRoles"] = {
  title: "Teitl",
  note: "Nodyn",
  blank: "Gwag",
  heading: "Pennawd",
  section: "Adran",
  action: "Cam gweithredu",
  continuation: "Parhad",
  progress: "Cynnydd",
  total: "Cyfanswm",
  signoff: "Llofnod",
  label: "Label",
  outcome: "Canlyniad",
  detail: "Manylion",
  rag: "CAG",
  other: "Heb ei ddeall",
};

export const statuses: Wording["statuses"] = {
  "not-started": "Heb ddechrau",
  "in-progress": "Ar y gweill",
  complete: "Wedi'i gwblhau",
  "carried-forward": "Wedi'i gario ymlaen",
  superseded: "Wedi'i ddisodli",
};

export const ratings: Wording["ratings"] = {
  Red: "Coch",
  Amber: "Ambr",
  Green: "Gwyrdd",
  Blue: "Glas",
  "Not rated": "Heb sgôr",
};
