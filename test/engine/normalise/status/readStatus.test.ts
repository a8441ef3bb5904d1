import {
  readStatus,
  statusInProgress,
  statusInRemark,
} from "../../../../src/engine/normalise/status/readStatus";

const at = [{ sheet: "Plan", row: 3, column: 5 }];
const status = (text: string) => {
  const reading = readStatus({ text, at });
  return reading.state === "read" || reading.state === "assumed" ? reading.value : reading.state;
};

describe("a status column", () => {
  test.each([
    [
      "complete",
      "Complete|Completed|COMPLETED |Completed March 2018|Complete - June|Done|Closed|Action closed|Achieved|100%|Signed off|Completed as above",
    ],
    [
      "complete",
      "Fully implemented|This action is now complete|All actions completed|Blue – complete|Status: Closed|✓|Yes|Done - BAU|Wedi'i gwblhau",
    ],
    [
      "in-progress",
      "In progress|in-progress|Ongoing|On-going|On going|Underway|Under way|Started|Partially complete|Part completed|50%|75% complete|Amber - in progress",
    ],
    [
      "in-progress",
      "Completed, ongoing|Complete and ongoing|Not complete|Incomplete|Not yet completed|On track|On hold|Open|Delayed|Ar y gweill|Ongoing - monthly",
    ],
    [
      "in-progress",
      "Recruitment has started and two posts are filled|First draft out for comment|Phase 2 underway|Awaiting feedback from schools|Yes – in progress|Completed in part|Complete for 3 of 4 teams|Unfinished|Under development",
    ],
    [
      "complete",
      "Yes – done|Yes: closed in May|Completed in 3 weeks|Complete for all of the teams|Closed and filed",
    ],
    ["carried-forward", "Closed – carried forward to 2026/27|Closed and moved to the new plan|Roll over"],
    ["superseded", "Will not be taken forward"],
    [
      "not-started",
      "To be done|To start April|To begin when the lease is signed|Work to start once funding is agreed",
    ],
    [
      "not-started",
      "Not started|Not yet started|not commenced|Yet to start|To be started|To do|0%|Planned|Not yet due|Outstanding|No progress to date|Heb ddechrau",
    ],
    [
      "carried-forward",
      "Carried forward|Carry over|c/f|Retain|RETAIN FOR 2021-22|Retain to 2021-22|Keep – added to plan|Moved to 2023/24 plan|Deferred to 2023|Rolled over",
    ],
    [
      "superseded",
      "Superseded|Replaced by the county scheme|No longer required|Not required|Withdrawn|Cancelled|Merged with action 4|N/A - post was cut|Removed",
    ],
  ])("%s", (word, texts) => {
    for (const text of texts.split("|")) expect([text, status(text)]).toEqual([text, word]);
  });

  test.each([["On hold"], ["Open"], ["Planned"], ["Yes"], ["Not complete"]])(
    "%s is assumed, and says so",
    (text) => {
      expect(readStatus({ text, at })).toMatchObject({
        state: "assumed",
        assumption: expect.any(String),
        text,
      });
    },
  );

  test.each([
    "Green",
    "TBC",
    "N/A",
    "No",
    "High",
    "Jane Doe",
    "See comments",
    "31/03/2022",
    "Completeness checks",
    "Newsletter",
    "Openness",
    "Constructor",
    "Once recruitment has started the rota changes",
    "Recruitment has not started well",
    "Draft not out for comment",
    "Awaiting funds",
    "Yes, Minister",
    "Where to start",
  ])("%j is none", (text) => expect(status(text)).toBe("unreadable"));
  test.each(["", "  ", "\u00a0"])("%j is blank", (text) => expect(status(text)).toBe("blank"));
});

describe("in what has been done so far", () => {
  test.each([
    ["None", "not-started"],
    ["none.", "not-started"],
    ["Nil", "not-started"],
    ["No progress to date", "not-started"],
    ["None although two schools have asked for it", "not-started"],
    ["Action completed.\nThe rota is kept by the duty manager.", "complete"],
    ["Both rooms are fitted out. Action completed.", "complete"],
    ["Quotes asked for.\nMay update: Action completed. Two rooms are open.", "complete"],
    ["Completed - twelve mentors have started", "complete"],
    ["Training now completed.", "complete"],
    ["Ongoing while the building is shared", "in-progress"],
    ["Completed, ongoing", "in-progress"],
    ["70% complete", "in-progress"],
    ["Done by the panel in May", "complete"],
    ["Completed\n\n\nOngoing", "in-progress"],
    ["Completed\n\nCompleted as above", "complete"],
    ["Not started - awaiting funding", "not-started"],
  ])("%j", (text, word) => expect(statusInProgress(text)?.status).toBe(word));

  test.each([
    "",
    "None of the partners has replied",
    "No progress reports were received from the two schools, which have been asked again",
    "Completed forms are sent to the duty manager each week".replace(
      "Completed forms",
      "The completed forms",
    ),
    "Complete the audit by May",
    "To be completed by September",
    "The audit will be completed. A report follows",
    "One school was visited (completed)\nA second visit is being arranged",
    "The open day was held and well attended",
    "To be raised at the next meeting of the schools",
    "Started families will be told",
    "Closed cases are reviewed",
    "Met with police and health on 3 May",
    "Delivered to 40 staff so far",
    "Planned for the autumn",
    "Done for 31 of 44 children",
    "70% in quarter 2",
    "Done well by all",
    "Current caseloads are being reviewed",
  ])("%j only tells", (text) => expect(statusInProgress(text)).toBeNull());
});

describe("a remark in the action's own text", () => {
  test.each([
    ["Agree the protocol with health. Keep – added to plan", "carried-forward"],
    ["Agree the protocol with health.  Re-worked and added to plan", "carried-forward"],
    ["Train the duty team.\nDone - BAU", "complete"],
    ["Train the duty team.\nDone – in use", "complete"],
    ["Open a second office. Replaced by the county scheme", "superseded"],
    ["Advertise the post. NA – post was cut", "superseded"],
    ["Visit each school. Now BAU but work ongoing", "in-progress"],
    ["Write the strategy. Superseded.", "superseded"],
    ["Train the panel. Completed – see log", "complete"],
  ])("%j", (text, word) => expect(statusInRemark(text)?.status).toBe(word));

  test.each([
    "Keep families informed.",
    "Review the rota. Keep families informed.",
    "Retain the records of all panels",
    "Review the archive. Retain records for 2021.",
    "Set up the panel. Completed referral forms go to the clerk.",
    "Agree a plan. Complete the audit.",
    "Put a training plan in place",
    "Move the panel to a new venue. Added value to be shown.",
    "Audit cases. Delivered by the team manager each month to all staff in the service",
    "Done well, this saves time",
    "Close cases in time.\nOpen cases weekly.",
    "",
  ])("%j has none", (text) => expect(statusInRemark(text)).toBeNull());
});
