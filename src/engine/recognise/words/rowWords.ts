/** Words and signs by which rows that are no actions are known. */

/** A band within a plan: "Recommendation 4 …", "Priority 2: …", "3. Custody". */
export const SECTION =
  /^(?:(?:key |strategic |national |overarching |our |inspection |hmip |ofsted |team |service |corporate |partnership |board |shared )?(?:recommendations?|priority|priorities|objectives?|aims?|goals?|themes?|targets?|standards?|outcomes?|domains?|strands?|pillars?|areas?|sections?(?! (?:11|17|47|157|17[05])\b)|parts?|work ?streams?|chapters?|key lines? of enquiry|kloe|finding|improvement area|area (?:for|of|requiring) \w+(?: \w+){0,2}?|(?:priority|outcome|focus) (?:actions?|areas?|themes?|outcomes?|objectives?|aims?)|argymhelliad|blaenoriaeth|amcan|thema|maes|nod|safon|rhan|adran)\b[^a-z]{0,3}(?:\d|[ivx]+\b|[a-f]\b|one|two|three|four|five|six|seven|eight|nine|ten|:|-|to\b)|(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.):]|\s[–—-])?\s+[a-z])/i;

export const TOTAL = /^(?:grand |sub[- ]?|overall )?totals?\b(?!.*\b(?:review|number of)\b)/i;

/** An update row beneath its action. */
export const PROGRESS =
  /^(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|winter)[a-z]*\.? (?:\d{2}|\d{4}) |\d{1,2}[./-]\d{1,2}[./-]\d{2,4} )?(?:latest |current |quarterly |monthly |interim |mid[- ]year |end of year |year[- ]end |(?:q|quarter )[1-4] |board )?(?:progress|updates?|position|commentary|comments?)(?: (?:update|report|note|to date|so far|since|as at|at|on|against|review|statement|comment|position|for|made))*\s*(?:[-–—:(.,/]|\d|$|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|spring|summer|autumn|winter)\b)/i;

/** A line of what a quarter brought: "Q1: 41 children seen", "Quarter 2 2026/27 – five schools". */
export const QUARTER_TAG = /^q(?:uarter |tr )?[1-4](?:,? (?:20)?\d\d(?:[/-]\d\d)?)?\s*[:–—-]\s*\S/i;

export const SIGN_OFF =
  /^(?:signed|signature|sign(?:ed)?[- ]?off|approved|agreed|authorised|endorsed|ratified|(?:prepared|completed|produced|written|compiled|submitted) by|print name|name:|position:|date:|dated|chair(?:person)?(?: of|:)|version control|document control|date of (?:approval|next review)|plan (?:owner|author))\b/i;

export const KEY =
  /^(?:b?rag|status|ratings?|colou?r|priority|action)?\s*(?:b?rag|status|ratings?|colou?r)?\s*(?:key|legend|definitions?|descriptors?|guide|criteria)\b\s*(?:to\b.*|for\b.*|of\b.*|[:-].*)?$/i;

export const NOTE =
  /^(?:n\.?b\.?\b|notes?\b\s*[:.–-]|please\b|\*|source:|guidance|instructions?|this (?:plan|document|action plan|table|sheet|section)\b|the (?:plan|following|table|actions) |for (?:further|more) information|e\.g\.|page \d|updated?:|last updated|date (?:of|updated|completed)\b|version\b|completed actions|back to )/i;

/** A line drawn with dashes or stars, and no text. */
export const RULE = /^[-–—_=~*. ]{3,}$/;

/** Headings of what was talked about, whether or not anything is to be done: minutes kept as a table. */
export const DISCUSSION =
  /\b(?:discussions?|discussed|minutes?(?! ref| no)|points? (?:raised|noted)|summary of (?:meeting|points))\b/i;

/** What a page footer or header leaves behind when it is pasted with the table. */
export const PAGE_MARK =
  /^(?:page\s*)?\d{1,3}\s*(?:of|\/)\s*\d{1,3}$|^page\s*\d{1,3}$|^official(?:[ -]sensitive)?$|^confidential$|^continued\b.{0,20}$/i;

/** What people write under a plan about the document: "Last updated 3/7/26", "Version 0.4", "Next review: May 2027". */
export const FOOTER =
  /^(?:page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|(?:last |date |document )*(?:updated|reviewed|amended|revised|modified|saved|printed)(?:\s+(?:on|by|at|in)\b|\s*[:–-]|\s*\d|$)|(?:last )?(?:updated|reviewed|amended|revised)\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:produced|prepared|compiled|printed)\s+(?:by|on)\b|(?:document |plan )?version\s*(?:no\.?|number)?\s*:?\s*v?\d|v\d{1,2}\.\d{1,2}\b|(?:©|\(c\)\s|copyright\b)|(?:date of )?next review(?: date| due)?\s*(?:(?:on|in)\b|[:–-])?\s*(?:$|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))/i;

/** The number or code that an action's text begins with: "(2b) ", "5(a) ", "1.10 ", "YOS 1: ", "1iv) ". */
export const LEADING_REF =
  /^(?:\(?(?:[A-Za-z]{1,5}[ -]?)?\d{1,3}(?:[.]\d{1,3})*\s?(?:\(?(?:[a-z]|[ivx]{1,5})\))[.:]?\s*|\((?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,5})\)\s*|(?:\d{1,3}(?:\.\d{1,3})+|\d{1,3}[a-z])[.):]?\s+|\d{1,3}[.):]\s*(?=\D)|[a-z][.)]\s+|[A-Z]{1,4}[ -]?\d{1,3}(?:\.\d{1,3})*[.):]?\s+)/i;

/** A label before a fact about the plan or its section: "Strategic lead:", "Version:". */
export const FACT_LABEL = /^[^\n]{2,50}:\s*$/;

/** Such a fact in one cell: "Risk: Loss of funds", "Priority: High". */
export const LABELLED_FACT = /^\p{Lu}[^\n:]{2,30}:\s\S/u;

/** Rating words that a key explains, alone in a cell or at the start of a line. */
export const RATING_WORD =
  /^(?:dark |light )?(?:blue|red|amber|yellow|orange|green|grey|gray|purple|white|black|[brag]|brag|coch|ambr|gwyrdd|glas)\b\s*(?:[-–—=:(].*)?$/i;

/** A reference and nothing else: "4", "1.2", "A3)", "YOS 5". */
export const BARE_REF = /^\(?[A-Z]{0,5}[ .-]?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]*$/i;
