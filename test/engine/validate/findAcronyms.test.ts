import { acronymKey } from "../../../src/engine/validate/acronymKey";
import { findAcronyms } from "../../../src/engine/validate/findAcronyms";
import { contextOf } from "./checkRule";

const usedIn = (text: string) => [...findAcronyms(contextOf({ progress: text })).used.keys()];

test.each([
  ["Read by QAP in May", ["QAP"]],
  ["QAP's view and the QAPs of others", ["QAP"]],
  ["Screen OOCd cases", ["OOCd"]],
  ["Ask the MoJ and the HoS", ["MoJ", "HoS"]],
])("“%s”", (text, used) => expect(usedIn(text)).toEqual(used));

test.each([
  "Ask Mr McDonald",
  "Two TMs and their CMs",
  "THIS MUST BE DONE NOW",
  "a.b@QAP.example and www.tvc.example/QAP",
  "This is DONE",
  "File QAP_2019",
])("“%s” holds none", (text) => expect(usedIn(text)).toEqual([]));

test.each([
  ["OOCD", "OCCD"],
  ["OOCD", "OOCd"],
  ["CAMHS", "CAHMS"],
])("%s and %s are one", (one, other) => expect(acronymKey(one)).toBe(acronymKey(other)));

test.each([
  ["LSCB", "LSCP"],
  ["CCE", "CSE"],
  ["YJB", "YJMB"],
  ["HMIP", "HMPI"],
])("%s and %s are two", (one, other) => expect(acronymKey(one)).not.toBe(acronymKey(other)));
