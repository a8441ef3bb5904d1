/** In Welsh: what is found about ratings, statuses, progress and evidence. */
import type { Pair } from "../../phraseForm";

export const findingsOnStanding: readonly Pair[] = [
  ["No rating is given.", "Ni roddir sgôr."],
  [
    "The cell is coloured as {rating} and holds no word.",
    "Mae'r gell wedi'i lliwio fel {rating} ac nid oes gair ynddi.",
  ],
  [
    "The cell says {rating} and is coloured {colour}.",
    "Mae'r gell yn dweud {rating} ac wedi'i lliwio'n {colour}.",
  ],
  ["{quote} is not read as a rating.", "Ni ddarllenir {quote} fel sgôr."],
  [
    "Nothing on the sheet says what the ratings mean.",
    "Nid oes dim ar y ddalen yn dweud beth y mae'r sgoriau'n ei olygu.",
  ],
  ["Rated Green, but the progress says {quote}.", "Sgôr Gwyrdd, ond mae'r cynnydd yn dweud {quote}."],
  ["Rated Red, and the progress is empty.", "Sgôr Coch, ac mae'r cynnydd yn wag."],
  ["Rated Red, and the progress says {quote}.", "Sgôr Coch, ac mae'r cynnydd yn dweud {quote}."],
  [
    "Rated {rating}, which means complete, but the plan says {quote}.",
    "Sgôr {rating}, sy'n golygu wedi'i gwblhau, ond mae'r cynllun yn dweud {quote}.",
  ],
  ["Complete ({quote}), but rated {rating}.", "Wedi'i gwblhau ({quote}), ond â sgôr {rating}."],
  ["Complete, but no evidence is named.", "Wedi'i gwblhau, ond ni enwir tystiolaeth."],
  [
    "The progress says {quote}, but the status is {status}.",
    "Mae'r cynnydd yn dweud {quote}, ond y statws yw {status}.",
  ],
  [
    "Marked complete ({quote}), but the progress says {quote2}.",
    "Wedi'i farcio fel wedi'i gwblhau ({quote}), ond mae'r cynnydd yn dweud {quote2}.",
  ],
  [
    "{text} leads {count} of the {count2} overdue actions.",
    "Mae {text} yn arwain {count} o'r {count2} cam gweithredu hwyr.",
  ],
];
