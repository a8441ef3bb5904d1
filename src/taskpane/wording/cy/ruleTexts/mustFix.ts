/** In Welsh: what the rules of the first severity look for, why, and what to do. */
import type { RuleTexts } from "../../ruleTexts";

export const mustFix: RuleTexts = {
  "no-action-text": {
    what: "Nid yw rhes o'r cynllun yn dweud beth sydd i'w wneud.",
    why: "Ni ellir dal neb i gam gweithredu nad yw wedi'i ysgrifennu.",
    advice: "Ysgrifennwch y cam gweithredu, neu unwch y rhes â'r un y mae'n perthyn iddi.",
  },
  "recommendation-without-action": {
    what: "Nid oes gan argymhelliad neu nod gam gweithredu.",
    why: "Mae'r arolygiaeth yn gofyn am bob argymhelliad beth sy'n cael ei wneud yn ei gylch.",
    advice: "Ysgrifennwch y cam gweithredu, neu dywedwch pam nad oes un.",
  },
  "no-owner": {
    what: "Nid oes gan gam gweithredu agored arweinydd.",
    why: "Nid yw cam gweithredu nad yw'n perthyn i neb yn cael ei wneud, ac ni ŵyr y bwrdd pwy i'w holi.",
    advice: "Enwch y person neu'r swydd sy'n atebol amdano.",
  },
  "no-due-date": {
    what: "Nid oes gan gam gweithredu agored ddyddiad i'w gwblhau erbyn.",
    why: "Heb ddyddiad ni all byth fod yn hwyr, ac mae'n mynd o'r golwg.",
    advice: "Rhowch ddyddiad, mis neu chwarter; “parhaus” lle nad oes diwedd iddo.",
  },
  "green-though-overdue": {
    what: "Mae cam gweithredu â sgôr Gwyrdd ac mae ei ddyddiad wedi mynd heibio.",
    why: "Mae Gwyrdd yn dweud wrth y bwrdd fod popeth yn iawn, ac mae'r dyddiad yn dweud nad yw.",
    advice:
      "Marciwch ef wedi'i gwblhau os yw wedi'i wneud; fel arall newidiwch y sgôr neu cytunwch ar ddyddiad newydd.",
  },
  "word-and-fill-disagree": {
    what: "Mae gair sgôr a lliw ei gell yn anghytuno.",
    why: "Dywedir pethau gwahanol wrth y rhai sy'n gweld y lliw a'r rhai sy'n darllen y gair.",
    advice: "Gwnewch i'r lliw ddilyn y gair, neu cywirwch y gair.",
  },
  "embargo-running": {
    what: "Mae'r cynllun dan embargo.",
    why: "Rhaid iddo beidio â gadael y gwasanaeth cyn i'r embargo ddod i ben.",
    advice: "Arhoswch am y diwrnod, neu holwch bwy bynnag a osododd yr embargo.",
  },
  "missing-marking": {
    what: "Nid yw'r cynllun yn dwyn yr un o'r marciau diogelu y mae eich gosodiadau'n gofyn amdanynt.",
    why: "Ni ŵyr pwy bynnag sy'n ei dderbyn sut i'w gadw nac i bwy y ceir ei ddangos.",
    advice: "Ysgrifennwch y marc ar frig y ddalen.",
  },
  "personal-number": {
    what: "Mae rhif yn y cynllun y gellir adnabod person drwyddo.",
    why: "Mae rhif GIG neu Yswiriant Gwladol neu ddyddiad geni yn dangos pwy yw plentyn neu riant (UK GDPR).",
    advice: "Tynnwch ef allan cyn i'r cynllun fynd ymhellach.",
  },
  "child-initials": {
    what: "Enwir plentyn neu berthynas â llythrennau blaen.",
    why: "Mewn gwasanaeth bach, mae llythrennau blaen yn ddigon i wybod pwy a olygir.",
    advice: "Tynnwch y llythrennau blaen allan, neu disgrifiwch yr achos hebddynt.",
  },
  "child-name": {
    what: "Mae'n ymddangos bod plentyn, perthynas neu deulu yn cael ei enwi.",
    why: "Darllenir cynllun gan lawer nad oes ganddynt hawl i wybod pwy sy'n gweithio â'r gwasanaeth (UK GDPR).",
    advice: "Tynnwch yr enw allan, neu disgrifiwch yr achos hebddo.",
  },
  "formula-error": {
    what: "Mae fformiwla yn y cynllun yn rhoi gwall.",
    why: "Mae'r hyn a ddylai sefyll yno ar goll, ac mae'r dudalen yn edrych yn doredig.",
    advice: "Trwsiwch y fformiwla, neu ysgrifennwch y gwerth.",
  },
};
