import { readOwners, type OwnerContext } from "../../../../src/engine/normalise/owners/readOwners";

const at = [{ sheet: "Plan", row: 3, column: 2 }];
const initials = { JD: "Jane Doe", TP: "Tom Price", HoS: "Head of Service" };
const context: OwnerContext = { initials, above: [] };
const namesIn = (text: string, of: OwnerContext = context): string[] => {
  const reading = readOwners({ text, at }, of);
  return "value" in reading ? reading.value.map((owner) => owner.name) : [];
};

describe("one owner", () => {
  test.each([
    "Head of Service",
    "Head of Children, Young People and Families",
    "Head of Quality and Performance",
    "Director of Education, Skills and Employment",
    "Policy and Performance Manager",
    "Policy, Performance and Quality Manager",
    "Health and Safety Officer",
    "Drug and Alcohol Worker",
    "Task and Finish Group",
    "Health and Wellbeing Board",
    "Speech and Language Therapist",
    "Violence & Exploitation Champion",
    "Safer Communities & Inclusion Champion (R. Okoro)",
    "Service Manager, Prevention",
    "Team Manager (Prevention)",
    "Jane Doe",
    "A. Reed (PSM)",
    "YJS Officer (Mary O'Neill)",
    "Human Resources (HR) Business Partner",
    "Operations/Quality Manager",
    "A/Team Manager",
    "All",
    "Whole service",
    "Price, Tom",
    "Vulnerability and Exploitation Lead",
    "YJS QA & Performance Manager",
    "Courts and Custody Manager",
    "Police and Crime Commissioner",
    "Head of HR and OD",
    "AD Early Help & YJS",
    "Assistant Director Safeguarding and Family Support",
    "Assistant to the Director",
    "Workforce and OD Lead",
    "HR and OD Manager",
    "ACC Crime and Vulnerability",
    "Head of Liaison & Diversion",
    "Director of Drugs and Alcohol",
    "Head of Policy and Children & Families",
    "JB Amos",
    "DCI, Public Protection",
    "Named Nurse, Adult Mental Health",
    "Inspector, Youth Justice Unit",
    "Registered Manager, Larch House",
    "Head of Service, Children's Social Care",
    "RJ & Reparation Coordinator",
    "Intensive Supervision and Surveillance Coordinator",
    "Strategic Lead – Youth Justice",
    "Team Managers x 2",
    "CHILDREN AND YOUNG PEOPLE'S SERVICES",
    "jane.doe@thornbury.example",
  ])("%s", (text) => expect(namesIn(text)).toEqual([text]));
});

describe("several", () => {
  test.each([
    ["Head of Service and Thornbury Police", ["Head of Service", "Thornbury Police"]],
    ["Head of Service & Management Board", ["Head of Service", "Management Board"]],
    ["Head of Service and quality assurance", ["Head of Service", "quality assurance"]],
    ["Staff group and Managers", ["Staff group", "Managers"]],
    ["CAMHS Lead and Liaison & Diversion", ["CAMHS Lead", "Liaison & Diversion"]],
    ["Health & Wellbeing Board and Police", ["Health & Wellbeing Board", "Police"]],
    ["Operations Manager and QA Lead", ["Operations Manager", "QA Lead"]],
    ["Education and YJS Manager", ["Education", "YJS Manager"]],
    ["Named GP & School Nurse", ["Named GP", "School Nurse"]],
    ["Supt Public Protection and Crime Registrar", ["Supt Public Protection", "Crime Registrar"]],
    ["Carers First and the Board Chair", ["Carers First", "Board Chair"]],
    ["Carers First, health and social care", ["Carers First", "health and social care"]],
    ["Jane D & Tom P", ["Jane D", "Tom P"]],
    ["Team Managers x 2 & HoX", ["Team Managers x 2", "HoX"]],
    ["Jane Doe (until 31/3/26) then Tom Price", ["Jane Doe", "Tom Price"]],
    ["Board Chair / TBC", ["Board Chair"]],
    ["HR, Recruitment", ["HR", "Recruitment"]],
    ["Inspector, Youth Justice Unit\nCourt Manager", ["Inspector, Youth Justice Unit", "Court Manager"]],
    ["Head of Service, Court Team", ["Head of Service", "Court Team"]],
    ["Case managers, Court Team", ["Case managers", "Court Team"]],
    ["Analyst, Management Team", ["Analyst", "Management Team"]],
    ["Registered Manager, Jane Doe", ["Registered Manager", "Jane Doe"]],
    ["Nurse, Public Health", ["Nurse", "Public Health"]],
    ["HoY 7, HoY 8 and HoY 9", ["HoY 7", "HoY 8", "HoY 9"]],
    ["Safeguarding\nService\nManager", ["Safeguarding Service Manager"]],
    ["Principal\nSocial Worker", ["Principal Social Worker"]],
    ["Quality Assurance\nSub-group", ["Quality Assurance Sub-group"]],
    ["Quality\nPolice", ["Quality", "Police"]],
    ["Social Worker\nManager", ["Social Worker", "Manager"]],
    ["Jane Doe* Tom Price", ["Jane Doe", "Tom Price"]],
    [
      "Court Officer and Bail Worker from Resettlement Team",
      ["Court Officer", "Bail Worker from Resettlement Team"],
    ],
    [
      "Director of Children's Services and Head of Education",
      ["Director of Children's Services", "Head of Education"],
    ],
    [
      "Head of Legal , Board Chair, Director of Public Health",
      ["Head of Legal", "Board Chair", "Director of Public Health"],
    ],
    [
      "Team managers, Case managers and Front line Officers",
      ["Team managers", "Case managers", "Front line Officers"],
    ],
    ["Police, Probation and Health", ["Police", "Probation", "Health"]],
    ["Health, Education and Social Care", ["Health", "Education", "Social Care"]],
    ["Head of Service/ Analyst", ["Head of Service", "Analyst"]],
    ["Duty manager/YJS management", ["Duty manager", "YJS management"]],
    ["Manager; Data Analyst", ["Manager", "Data Analyst"]],
    ["Head of Service\nAnalyst\n\nBoard", ["Head of Service", "Analyst", "Board"]],
    ["• Head of Service\n• Analyst", ["Head of Service", "Analyst"]],
    ["(1a) Head of Service\n(1b) Analyst", ["Head of Service", "Analyst"]],
    ["1. Head of Service\n2. Analyst", ["Head of Service", "Analyst"]],
    ["<p>Head of Service</p><p>Analyst</p>", ["Head of Service", "Analyst"]],
    ["Jane Doe and Mary Jones", ["Jane Doe", "Mary Jones"]],
    ["Andy and Sarah", ["Andy", "Sarah"]],
    ["Jane Doe, Mary Jones, A Reed", ["Jane Doe", "Mary Jones", "A Reed"]],
    ["A. Reed (PSM) B. Hill (Data Analyst)", ["A. Reed (PSM)", "B. Hill (Data Analyst)"]],
    ["A Reed (SM)\nK.Cole (HoS) Brian Moss", ["A Reed (SM)", "K.Cole (HoS)", "Brian Moss"]],
    ["SMT and CAMHS", ["SMT", "CAMHS"]],
    ["Price, Tom; Doe, Jane", ["Price, Tom", "Doe, Jane"]],
    ["Price, Tom;#12;#Doe, Jane;#15", ["Price, Tom", "Doe, Jane"]],
    ["Tom, Jane, Ann", ["Tom", "Jane", "Ann"]],
    ["JANE DOE and TOM PRICE", ["JANE DOE", "TOM PRICE"]],
    ["Children's Social Care and YJS", ["Children's Social Care", "YJS"]],
    ["Deputy Head of YJS / Seniors", ["Deputy Head of YJS", "Seniors"]],
    ["Head of Service and a task and finish group", ["Head of Service", "task and finish group"]],
    ["Board with Head of Service", ["Board", "Head of Service"]],
  ])("%j", (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ["Head of\nService", ["Head of Service"]],
    ["Operations\nManager", ["Operations Manager"]],
    ["Team Manager\n(Prevention)", ["Team Manager (Prevention)"]],
    ["Quality\nand Performance\nManager", ["Quality and Performance Manager"]],
  ])("lines that only wrap: %j", (text, names) => expect(namesIn(text)).toEqual(names));

  test("each once, however it is spelt", () => {
    expect(namesIn("Head of Service\n\nHead of service / Analyst")).toEqual(["Head of Service", "Analyst"]);
  });
  test("a list that breaks off", () => expect(namesIn("Head of Service and")).toEqual(["Head of Service"]));
  test("stops go, initials keep theirs", () => {
    expect(namesIn("Head of Service and Thornbury Police.")).toEqual(["Head of Service", "Thornbury Police"]);
    expect(namesIn("Reed A.")).toEqual(["Reed A."]);
  });
});

describe("initials that the plan explains", () => {
  test.each([
    ["JD", ["Jane Doe"]],
    ["J.D.", ["Jane Doe"]],
    ["JD/TP", ["Jane Doe", "Tom Price"]],
    ["JD and TP", ["Jane Doe", "Tom Price"]],
    ["Jane Doe (JD)", ["Jane Doe"]],
    ["Case Managers Jane Doe (JD), Tom Price (TP)", ["Case Managers", "Jane Doe", "Tom Price"]],
    ["Case Managers JD, TP", ["Case Managers", "Jane Doe", "Tom Price"]],
    ["Case Managers (JD, TP)", ["Case Managers", "Jane Doe", "Tom Price"]],
    ["Management Team, JD, HoS", ["Management Team", "Jane Doe", "Head of Service"]],
  ])("%j", (text, names) => expect(namesIn(text)).toEqual(names));
  test.each([
    ["XY", ["XY"]],
    ["Manager (XY)", ["Manager (XY)"]],
    ["constructor", ["constructor"]],
  ])("unknown stay: %s", (text, names) => expect(namesIn(text)).toEqual(names));
});

describe("who leads", () => {
  test.each([
    ["Lead: Head of Service; Support: Analyst, Police", ["Head of Service"], ["Analyst", "Police"]],
    ["Lead - Head of Service\nSupport - Analyst", ["Head of Service"], ["Analyst"]],
    ["Head of Service (lead), Analyst", ["Head of Service"], ["Analyst"]],
    ["Analyst, Head of Service – lead", ["Head of Service"], ["Analyst"]],
    ["Head of Service supported by Analyst and Police", ["Head of Service"], ["Analyst", "Police"]],
    ["Head of Service in partnership with Thornbury Police", ["Head of Service"], ["Thornbury Police"]],
    ["Head of Service, Analyst", ["Head of Service", "Analyst"], []],
    ["Prevention Lead and Police", ["Prevention Lead", "Police"], []],
    ["Support: Analyst", ["Analyst"], []],
    ["Jane Doe* Tom Price", ["Jane Doe"], ["Tom Price"]],
    ["Owner – Head of Service. Delivery – Case managers", ["Head of Service"], ["Case managers"]],
    ["Practice Lead – Prevention", ["Practice Lead – Prevention"], []],
    [
      "Strategic Lead – Custody; Operational Lead – Bail",
      ["Strategic Lead – Custody", "Operational Lead – Bail"],
      [],
    ],
    ["Lead – Jane; Support – Tom", ["Jane"], ["Tom"]],
    ["Lead: Analyst  Support: Jane Doe, Police", ["Analyst"], ["Jane Doe", "Police"]],
    ["Commissioner to lead; Police to support", ["Commissioner"], ["Police"]],
  ])("%j", (text, leading, supporting) => {
    const reading = readOwners({ text, at });
    const owners = "value" in reading ? reading.value : [];
    expect(owners.filter((owner) => owner.leads).map((owner) => owner.name)).toEqual(leading);
    expect(owners.filter((owner) => !owner.leads).map((owner) => owner.name)).toEqual(supporting);
  });
});

describe("assumed", () => {
  test.each([
    ["Duty manager to hand on to a worker within two days", ["Duty manager"]],
    ["Duty Manager To file the form. (Who checks?)", ["Duty Manager"]],
    ["Managers and Police should agree a date", ["Managers", "Police"]],
  ])("an instruction: %j", (text, names) => {
    expect(readOwners({ text, at })).toMatchObject({
      state: "assumed",
      text,
      assumption: expect.stringContaining("instruction"),
    });
    expect(namesIn(text)).toEqual(names);
  });
  test.each(["As above", "ditto", '"', "same as above"])("%j means the row above", (text) => {
    const above = [{ name: "Analyst", leads: true }];
    expect(readOwners({ text, at }, { initials: {}, above })).toMatchObject({
      state: "assumed",
      value: above,
      text,
    });
  });
});

describe("nobody", () => {
  test.each([
    "TBC",
    "tba",
    "-",
    "?",
    "N/A",
    "To be confirmed",
    "Vacant",
    "To be appointed in May",
    "As above",
    "...",
  ])("%j is unreadable", (text) =>
    expect(readOwners({ text, at })).toMatchObject({
      state: "unreadable",
      text,
      reason: expect.stringContaining(text),
    }),
  );
  test("a text far too long for a list of owners is kept, and said to be none", () => {
    const text = "Review the rota with the manager. ".repeat(60).trim();
    expect(readOwners({ text, at })).toMatchObject({ state: "unreadable", text });
  });
  test.each(["", " ", "<p>&nbsp;</p>"])("%j is blank", (text) =>
    expect(readOwners({ text, at }).state).toBe("blank"),
  );
});
