/** In Welsh: what the rules of the second severity look for, why, and what to do. */
import type { RuleTexts } from "../../ruleTexts";

export const toCheck: RuleTexts = {
  "no-rating": {
    what: "Nid oes gan gam gweithredu agored sgôr er bod gan eraill un.",
    why: "Mae cyfrif y bwrdd o Goch, Ambr a Gwyrdd yn ei adael allan.",
    advice: "Rhowch sgôr iddo, neu dywedwch pam nad oes ganddo un eto.",
  },
  "required-field-empty": {
    what: "Mae rhywbeth y mae eich gosodiadau'n ei fynnu ar goll o gam gweithredu agored.",
    why: "Cytunodd eich gwasanaeth fod pob cam gweithredu yn ei gael.",
    advice: "Llenwch ef, neu tynnwch ef oddi ar y rhestr o'r hyn sy'n ofynnol.",
  },
  "empty-column": {
    what: "Mae colofn o'r cynllun yn wag drwyddi.",
    why: "Mae darllenwyr yn cymryd colofn wag yn waith nas gwnaed, neu'n dudalen a anfonwyd yn rhy gynnar.",
    advice: "Llenwch hi, neu tynnwch hi allan nes bod rhywbeth i'w ddweud.",
  },
  "duplicate-ref": {
    what: "Mae gan ddau gam gweithredu yr un cyfeirnod.",
    why: "Mae cofnodion ac adroddiadau sy'n enwi'r cyfeirnod yn pwyntio at ddau gam gweithredu.",
    advice: "Rhowch gyfeirnod ei hun i bob cam gweithredu.",
  },
  "unreadable-date": {
    what: "Mae colofn ddyddiadau yn dal testun nad yw'n ddyddiad.",
    why: "Nid yw'r hyn na ellir ei ddarllen yn ddyddiad byth yn cael ei ddangos yn ddyledus nac yn hwyr.",
    advice: "Ysgrifennwch ddiwrnod, mis neu chwarter, a rhowch yr esboniad mewn colofn arall.",
  },
  "ambiguous-date": {
    what: "Gellir darllen dyddiad mewn mwy nag un ffordd.",
    why: "Mae dau ddarllenydd yn ei gymryd yn ddau ddiwrnod gwahanol.",
    advice: "Ysgrifennwch y mis yn air, neu ddyddiad llawn.",
  },
  "suspicious-year": {
    what: "Mae'n ymddangos bod blwyddyn dyddiad wedi'i chamdeipio.",
    why: "Mae blwyddyn anghywir yn gwneud i gam gweithredu edrych yn hwyr ers tro, neu heb fod yn ddyledus am flynyddoedd.",
    advice: "Cymharwch hi â'r dyddiadau o'i chwmpas a chywirwch y flwyddyn.",
  },
  "due-before-plan-written": {
    what: "Roedd cam gweithredu agored i'w gwblhau cyn i'r cynllun gael ei ysgrifennu.",
    why: "Nid oes neb yn gosod dyddiad sydd wedi mynd heibio: mae'n debyg bod y flwyddyn neu'r mis yn anghywir.",
    advice: "Cywirwch y dyddiad, neu caewch y cam gweithredu os cafodd ei wneud cyn hynny.",
  },
  "due-before-start": {
    what: "Mae cam gweithredu i'w gwblhau cyn iddo ddechrau.",
    why: "Rhaid bod un o'r ddau ddyddiad yn anghywir.",
    advice: "Cywirwch y dyddiad sy'n anghywir.",
  },
  "review-after-due": {
    what: "Daw'r adolygiad ar ôl y dyddiad cwblhau.",
    why: "Diben adolygiad yw dangos mewn pryd a gedwir at y dyddiad.",
    advice: "Dewch â'r adolygiad ymlaen, neu cywirwch y dyddiad sy'n anghywir.",
  },
  "overdue-open": {
    what: "Mae dyddiad cam gweithredu agored wedi mynd heibio.",
    why: "Bydd y bwrdd yn gofyn pam nad yw wedi'i wneud a phryd y bydd.",
    advice:
      "Caewch ef os yw wedi'i wneud; fel arall rhowch y rheswm yn y cynnydd a chytunwch ar ddyddiad newydd.",
  },
  "carried-forward-without-date": {
    what: "Mae cam gweithredu wedi'i gario ymlaen heb ddyddiad newydd.",
    why: "Mae'r hyn a gerir ymlaen heb ddyddiad yn cael ei gario ymlaen eto.",
    advice: "Rhowch y dyddiad, neu o leiaf gynllun y flwyddyn, y mae bellach yn perthyn iddo.",
  },
  "complete-not-rated-so": {
    what: "Dywedir bod cam gweithredu wedi'i gwblhau, ac mae ei sgôr fel pe na bai.",
    why: "Mae'n cael ei gyfrif wedi'i wneud mewn un lle ac yn bryder yn y llall.",
    advice: "Dewch â'r sgôr a'r statws at ei gilydd.",
  },
  "rated-complete-but-open": {
    what: "Mae'r sgôr yn golygu wedi'i gwblhau, ac mae geiriau'r cynllun yn dweud bod y cam gweithredu yn agored.",
    why: "Mae'n cael ei gyfrif wedi'i wneud mewn un lle ac yn agored yn y llall.",
    advice: "Dewch â'r sgôr a'r statws at ei gilydd.",
  },
  "green-without-progress": {
    what: "Mae cam gweithredu â sgôr Gwyrdd er bod ei gynnydd yn dweud nad oes dim.",
    why: "Bydd y bwrdd yn gofyn beth y mae'r Gwyrdd yn sefyll drosto.",
    advice: "Ysgrifennwch yr hyn a wnaed, neu newidiwch y sgôr.",
  },
  "done-in-progress-only": {
    what: "Mae'r cynnydd yn dweud bod y cam gweithredu wedi'i wneud, ac nid yw'r statws.",
    why: "Mae gwaith gorffenedig yn cael ei gyfrif yn agored, ac efallai'n hwyr.",
    advice: "Marciwch ef wedi'i gwblhau, neu dywedwch yn y cynnydd beth sydd eto i'w wneud.",
  },
  "done-in-status-only": {
    what: "Mae'r statws yn dweud wedi'i gwblhau, ac mae'r cynnydd yn dweud nad yw.",
    why: "Dywedir wrth y bwrdd am waith gorffenedig nad yw wedi'i orffen.",
    advice: "Dewch â'r statws a'r cynnydd at ei gilydd.",
  },
  "red-without-progress": {
    what: "Mae cam gweithredu â sgôr Coch heb air am yr hyn sy'n cael ei wneud yn ei gylch.",
    why: "Am gamau gweithredu Coch y mae bwrdd yn gofyn gyntaf.",
    advice: "Ysgrifennwch yr hyn sy'n cael ei wneud i'w adfer, ac erbyn pryd.",
  },
  "no-progress-near-due": {
    what: "Mae cam gweithredu yn ddyledus cyn hir, ac nid oes dim wedi'i ysgrifennu am ei gynnydd.",
    why: "Ni all y bwrdd weld a gedwir at y dyddiad.",
    advice: "Ysgrifennwch lle mae arni.",
  },
  "colour-without-word": {
    what: "Dangosir sgôr â lliw yn unig.",
    why: "Mae'n cael ei golli mewn print du a gwyn, i ddarllenydd sgrin ac i ddarllenwyr lliwddall (WCAG 2.2, 1.4.1).",
    advice: "Ysgrifennwch y gair yn y gell.",
  },
  "unknown-rating-word": {
    what: "Mae cell sgôr yn dal gair nad yw'n sgôr.",
    why: "Mae'n cael ei gyfrif heb sgôr.",
    advice: "Defnyddiwch un o'r sgoriau yn allwedd y cynllun.",
  },
  "owner-spelled-differently": {
    what: "Mae'r un person neu swydd wedi'i sillafu mewn gwahanol ffyrdd.",
    why: "Mae ffigurau fesul arweinydd yn rhannu eu gwaith, a dim ond peth ohono y mae hidlydd yn ei ganfod.",
    advice: "Dewiswch un sillafiad a defnyddiwch ef drwyddo draw.",
  },
  "unexplained-initials": {
    what: "Enwir arweinydd â llythrennau blaen nad yw'r cynllun yn eu hesbonio.",
    why: "Ni ŵyr pobl y tu allan i'r tîm pwy i'w holi.",
    advice: "Ysgrifennwch yr enw neu'r swydd, o leiaf unwaith.",
  },
  "lists-side-by-side": {
    what: "Mae rhes yn dal sawl peth i'w wneud, ac nid oes cynifer o arweinwyr neu ddyddiadau wrth eu hochr.",
    why: "Ni all neb ddweud pa arweinydd a pha ddyddiad sy'n mynd gyda pha un ohonynt, ac mae'r rhes yn cyfrif yn un cam gweithredu.",
    advice: "Rhowch res ei hun i bob peth i'w wneud, neu un llinell i bob un ohonynt ym mhob cell.",
  },
  "open-question": {
    what: "Mae cwestiwn i gydweithiwr wedi'i adael yn y cynllun.",
    why: "Mae darllenwyr yn gweld nad oedd rhywbeth wedi'i benderfynu pan anfonwyd y cynllun.",
    advice: "Penderfynwch ac ysgrifennwch yr ateb, neu tynnwch y cwestiwn allan.",
  },
  placeholder: {
    what: "Mae dalfan yn sefyll lle dylai'r ffeithiau fod.",
    why: "Mae darllenwyr yn gweld nad yw'r cynllun wedi'i orffen.",
    advice: "Ysgrifennwch yr hyn a olygir, neu gadewch y gell yn wag nes ei fod yn hysbys.",
  },
  "html-in-cell": {
    what: "Mae cell yn dal tagiau tudalen we.",
    why: "Maent yn dod o allforiad; mae darllenwyr yn baglu drostynt.",
    advice: "Rhowch ei thestun plaen yn lle'r gell.",
  },
  "cut-off-sentence": {
    what: "Mae testun yn torri i ffwrdd ar ganol brawddeg.",
    why: "Mae'r hyn oedd i'w wneud, neu gan bwy, wedi'i golli.",
    advice: "Cwblhewch y frawddeg; edrychwch a yw'r gweddill yn y rhes oddi tani.",
  },
  "acronym-spelt-differently": {
    what: "Mae ffurf fer wedi'i sillafu mewn sawl ffordd.",
    why: "Mae darllenwyr o'r tu allan yn cymryd y sillafiadau'n bethau gwahanol.",
    advice: "Dewiswch un sillafiad a defnyddiwch ef drwyddo draw.",
  },
  "draft-in-title": {
    what: "Mae'r cynllun yn dal i ddweud mai drafft ydyw.",
    why: "Unwaith y caiff ei anfon allan, ni ŵyr neb ai dyma'r fersiwn y cytunwyd arni.",
    advice: "Tynnwch y gair allan pan gytunir ar y cynllun, neu rhowch rif a dyddiad i'r drafft.",
  },
  "embargo-past": {
    what: "Mae embargo sydd wedi dod i ben yn dal wedi'i argraffu.",
    why: "Mae darllenwyr yn meddwl na chânt drosglwyddo'r cynllun.",
    advice: "Tynnwch y llinell allan.",
  },
  "contact-details": {
    what: "Mae cyfeiriad e-bost, rhif ffôn neu gyfeiriad cartref person yn y cynllun.",
    why: "Mae cynllun yn cael ei drosglwyddo; ni ddylai manylion personol deithio gydag ef (UK GDPR, lleihau data).",
    advice: "Rhowch y swydd neu'r tîm yn ei le.",
  },
  "hidden-content": {
    what: "Mae dalen, rhes neu golofn gudd yn dal rhywbeth.",
    why: "Gall pwy bynnag sy'n derbyn y ffeil ei datguddio.",
    advice: "Edrychwch a gaiff fynd allan; fel arall dilëwch ef o'r copi a anfonwch.",
  },
  "invisible-text": {
    what: "Mae testun yr un lliw â'i gell, fel nad oes neb yn ei weld.",
    why: "Gall pwy bynnag sy'n derbyn y ffeil ei ddarllen, ei gopïo a chwilio amdano o hyd.",
    advice: "Dilëwch ef o'r copi a anfonwch, neu rhowch liw iddo y gellir ei ddarllen.",
  },
};
