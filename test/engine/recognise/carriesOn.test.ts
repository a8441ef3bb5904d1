import { breaksOff, carriesOn } from "../../../src/engine/recognise/rows/carriesOn";

describe("carriesOn", () => {
  test.each([
    ["Themes from audits go to the practice forum", "with one theme each quarter"],
    ["Review plans within three months or following significant", "change in circumstances."],
    ["Agree the protocol with police, health and", "Children's Services"],
    ["Train all case managers,", "Volunteers and panel members"],
  ])("%j goes on with %j", (before, text) => {
    expect(carriesOn(before, text)).toBe(true);
  });

  test.each([
    ["Themes from audits go to the practice forum.", "with one theme each quarter"],
    ["Reports tell the court who the child is", "Reports are on time"],
    ["Train all case managers", "Recruit two volunteers"],
    ["Agree what is offered to", "• health checks"],
    ["Induction pack rewritten", "a) for staff"],
    ["", "and volunteers"],
    ["Train all case managers", ""],
  ])("%j does not go on with %j", (before, text) => {
    expect(carriesOn(before, text)).toBe(false);
  });

  test.each([
    ["evidence of the", true],
    ["police, health and", true],
    ["multi-", true],
    ["agreed with \n", true],
    ["Work across Northern-Sunderland", false],
    ["Shared with Northern-Upper-Sunderland-and", false],
    ["who the child is", false],
    ["Done.", false],
    ["", false],
  ])("%j breaks off: %s", (text, expected) => {
    expect(breaksOff(text)).toBe(expected);
  });
});
