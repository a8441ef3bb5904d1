/** Words by which a text shows whether it tells someone to do something, or what has been done. */

const ENGLISH_ORDERS =
  "achieve act adapt add address adopt advertise agree align allocate amend analyse appoint approve arrange ask assess " +
  "assign attend audit author benchmark brief build campaign capture carry change champion check circulate clarify " +
  "cleanse close collaborate collate collect commission communicate complete conduct confirm consider consolidate " +
  "consult continue contribute convene coordinate co-ordinate co-produce cover create cross-reference deepen define " +
  "deliver deploy design determine develop devise disseminate discuss distribute document draft drive embed enable " +
  "encourage engage enhance ensure establish evaluate evidence examine expand explore extend facilitate feed finalise " +
  "find focus formalise formulate fund gather generate give hold host identify implement improve include incorporate increase " +
  "induct inform initiate integrate introduce investigate invite involve issue join keep launch lead learn liaise link " +
  "lobby look maintain make manage map maximise measure meet minimise monitor move negotiate nominate observe obtain " +
  "offer organise oversee participate pilot plan prepare present prioritise procure produce promote propose provide " +
  "publicise publish purchase pursue put quality-assure raise re-establish re-launch recommend record recruit redesign reduce refine " +
  "refresh reinforce relaunch remind remove renew replace report request research reset resolve restructure review " +
  "revise revisit roll run sample schedule scope scrutinise secure seek send set share sign source specify spread standardise start " +
  "strengthen submit support survey take target task test tighten track train transfer transition undertake update upgrade use " +
  "utilise validate widen work write tell try teach talk visit meet buy film repeat rewrite explain name speak answer show bring call change clear count cut decide deal fill fix help hear install learn let listen open order pay phone print read reach respond save sell serve sign spend stop store tailor translate turn understand upload view weigh";

/** The same in Welsh, as verbal nouns: "Adolygu'r polisi". */
const WELSH_ORDERS =
  "adeiladu adolygu adrodd agor anfon archwilio asesu casglu codi comisiynu cryfhau cydweithio cyflwyno cyflogi cyfarfod cyhoeddi cynhyrchu cynllunio cynnal cynnig cynyddu cytuno darparu datblygu defnyddio diweddaru dosbarthu dylunio dysgu ehangu ethol gofyn gosod grymuso gwahodd gweithio gwella gwneud gwrando hyfforddi hyrwyddo lansio lleihau llunio mapio mesur monitro nodi ymestyn paratoi parhau penodi prynu recriwtio rhannu rhoi sefydlu sicrhau siarad trefnu treialu ymchwilio ymgynghori ymweld ysgrifennu creu";
/** First words of texts that tell someone to do something: "Develop a protocol". */
export const ORDERS: ReadonlySet<string> = new Set(`${ENGLISH_ORDERS} ${WELSH_ORDERS}`.split(" "));

/** Words of texts that tell what has been done or how it goes. */
export const TELLINGS: ReadonlySet<string> = new Set(
  (
    "completed complete achieved ongoing on-going underway drafted agreed started commenced delivered established recruited " +
    "implemented updated held met launched appointed taken took was were been has have had now already remains currently " +
    "since none awaiting delayed awaited continues progressing attended circulated approved presented embedded"
  ).split(" "),
);

/** Words with which no text ends: what follows in the next cell belongs to it. */
export const OPEN_ENDS: ReadonlySet<string> = new Set(
  (
    "a an the and or of to for with in on at by from as its our your their into between through via per including such than " +
    "e.g i.e every"
  ).split(" "),
);
