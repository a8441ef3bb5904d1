/** Headings of plans in Welsh; many plans in Wales have them beside the English ones, in the same cell. */
import type { Field } from "../../model/field";

/** Phrases that say it alone, by field. */
export const WELSH_WORDS: Readonly<Record<Field, string>> = {
  ref: "cyf, cyfeirnod, rhif, rhif cyf, rhif cyfeirnod, eitem",
  group: `
    argymhelliad, argymhellion, amcan, amcanion, amcan strategol, thema, themâu, maes, maes gwella,
    maes i'w wella, maes i'w ddatblygu, maes blaenoriaeth, maes gwaith, safon, canfyddiad, canfyddiadau, nod, nodau, ffrwd gwaith`,
  action: `
    gweithred, gweithredoedd, gweithredu, cam gweithredu, camau gweithredu, cam, camau, camau i'w cymryd, cam i'w gymryd,
    camau nesaf, gweithgaredd, gweithgareddau, tasg, tasgau, beth, beth fyddwn ni'n ei wneud, beth byddwn ni'n ei wneud,
    beth fyddwn yn ei wneud, yr hyn y byddwn yn ei wneud, beth sydd angen ei wneud, sut byddwn yn gwneud hyn`,
  detail: "sut, manylion, sut byddwn yn cyflawni hyn, sut y byddwn yn ei wneud",
  owners: `
    pwy, arweinydd, arweinwyr, swyddog arweiniol, swyddog cyfrifol, person cyfrifol, yn gyfrifol, cyfrifol, cyfrifoldeb,
    perchennog, asiantaeth arweiniol, partner arweiniol, gan bwy, pwy sy'n gyfrifol, pwy fydd yn gwneud hyn, arweinydd y cam`,
  resources: "adnoddau, cost, costau, cyllid, cyllideb, adnoddau sydd eu hangen, adnoddau gofynnol",
  start: "dyddiad dechrau, dyddiad cychwyn, dechrau, cychwyn",
  review: "adolygu, adolygiad, dyddiad adolygu, dyddiad yr adolygiad",
  due: `
    erbyn pryd, erbyn, pryd, dyddiad, dyddiad cwblhau, dyddiad targed, dyddiad cau, dyddiad gorffen, dyddiad disgwyliedig,
    amserlen, terfyn amser, i'w gwblhau erbyn, graddfa amser`,
  outcome: `
    canlyniad, canlyniadau, canlyniad disgwyliedig, canlyniadau disgwyliedig, deilliant, deilliannau, effaith, effaith ddisgwyliedig,
    beth fydd yn wahanol, pa wahaniaeth, pa wahaniaeth fydd hyn yn ei wneud, meini prawf llwyddiant`,
  evidence: `
    tystiolaeth, sut byddwn yn gwybod, sut byddwn ni'n gwybod, sut fyddwn ni'n gwybod, sut y byddwn yn gwybod, sut y caiff ei fesur,
    mesur llwyddiant, mesurau llwyddiant, mesur, mesurau, monitro`,
  progress: `
    cynnydd, cynnydd hyd yma, cynnydd hyd yn hyn, diweddariad, diweddariadau, y diweddaraf, sylwadau, sylw, sefyllfa bresennol,
    y sefyllfa bresennol, diweddariad cynnydd`,
  rag: "cog, statws cog, sgôr cog, coch ambr gwyrdd, coch oren gwyrdd, coch melyn gwyrdd, goleuadau traffig, cmg",
  status: "statws, statws presennol, wedi'i gwblhau, cwblhawyd",
  priority: "blaenoriaeth, lefel blaenoriaeth",
};
