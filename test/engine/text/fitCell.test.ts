import { fitCell } from "../../../src/engine/text/fitCell";

describe("texts longer than a cell", () => {
  test("are cut, end in a note that says so, and fit", () => {
    const { text, cut } = fitCell("x".repeat(40_000));
    expect(cut).toBe(true);
    expect(text).toHaveLength(32_767);
    expect(text).toContain("[Cut here: 40000 characters do not fit into a cell.");
  });

  test("are not cut through a character of two units", () => {
    const whole = fitCell(`a${"🙂".repeat(20_000)}`).text;
    const kept = whole.slice(0, whole.indexOf("\n[Cut"));
    expect(kept.endsWith("🙂")).toBe(true);
  });

  test.each([
    ["just as long as a cell", "y".repeat(32_767)],
    ["short", "y"],
  ])("%s stay whole", (_, text) => {
    expect(fitCell(text)).toEqual({ text, cut: false });
  });

  test("line ends are those of Excel", () => {
    expect(fitCell("one\r\ntwo\rthree\nfour").text).toBe("one\ntwo\nthree\nfour");
  });
});
