import { DONE, as, asOrNull, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { sameArea } from "../workbook/area";
import {
  addComment,
  authorOf,
  findComments,
  takeComments,
  takeReply,
  type CommentEntry,
} from "../workbook/cells/comments";
import { guardSheet } from "../workbook/protection";
import { findSheet } from "../workbook/sheets";
import { splitSheetName } from "../workbook/area";
import { flag, text } from "./property";
import { rangeAt } from "./rangeAt";
import type { CollectionTarget, CommentTarget, RangeTarget } from "./targets";
import { countOf } from "./workbook";

/** The comments of the workbook or of one sheet, without the replies. */
export const commentCollectionKind: ObjectKind<CollectionTarget> = {
  properties: {},
  items: (target) => listed(target).map((entry) => handleOf(target, entry)),
  item: wanted,
  methods: {
    add: (target, args) => {
      const place = placeOf(target, args);
      guardSheet(place.sheet, args.location);
      if (place.area.rows * place.area.columns !== 1) refuse.invalidArgument(args.location);
      if (listed(target).some(({ sheet, area }) => sheet === place.sheet && sameArea(area, place.area)))
        refuse.invalidOperation(args.location, "The cell has a comment already.");
      return handleOf(target, addComment(target.book, place, textOf(args, 1), undefined));
    },
    getCount: (target) => countOf(listed(target)),
    getItem: wanted,
    getItemOrNullObject: (target, args) => {
      const entry = listed(target).find(({ comment }) => comment.id === args.text(0));
      return asOrNull("Comment", entry && { book: target.book, entry });
    },
    getItemAt: (target, args) =>
      handleOf(target, listed(target)[args.number(0)] ?? refuse.invalidArgument(args.location)),
    getItemByCell: (target, args) => {
      const place = placeOf(target, args);
      const entry = listed(target).find(
        ({ sheet, area }) => sheet === place.sheet && sameArea(area, place.area),
      );
      return handleOf(target, entry ?? refuse.itemNotFound(args.location));
    },
  },
};

function listed({ book, sheet }: CollectionTarget): readonly CommentEntry[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap(findComments).filter(({ comment }) => comment.parentId === undefined);
}

function handleOf({ book }: CollectionTarget, entry: CommentEntry): Handle {
  return as("Comment", { book, entry });
}

function wanted(target: CollectionTarget, args: Arguments): Handle {
  const entry = listed(target).find(({ comment }) => comment.id === args.text(0));
  return handleOf(target, entry ?? refuse.itemNotFound(args.location));
}

/** The text of a comment; mentions of people are refused. */
function textOf(args: Arguments, index: number): string {
  if (args.given(index + 1) && args.text(index + 1) !== "Plain")
    refuse.notImplemented(args.location, "The stand-in writes plain comments only.");
  const text = args.text(index);
  return text === "" ? refuse.invalidArgument(args.location) : text;
}

function placeOf({ book, sheet }: CollectionTarget, args: Arguments): RangeTarget {
  const range = args.object("Range", 0);
  if (range) return range;
  const named = splitSheetName(args.text(0)).sheet;
  const on = named === null ? sheet : findSheet(book, named);
  return rangeAt({ book, sheet: on ?? refuse.invalidArgument(args.location) }, args.text(0), args.location);
}

/** Files give the time in UTC and do not say so ([MS-XLSX], CT_ThreadedComment). */
function dateOf({ comment: { date } }: CommentEntry): string | null {
  if (date === undefined) return null;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`;
}

const content = text<CommentTarget>(
  ({ entry }) => entry.comment.text,
  ({ book, entry }, words, location) => {
    guardSheet(entry.sheet, location);
    entry.comment.text = words === "" ? refuse.invalidArgument(location) : words;
    book.dressed();
  },
);

export const commentKind: ObjectKind<CommentTarget> = {
  properties: {
    id: { get: ({ entry }) => entry.comment.id ?? "" },
    content,
    contentType: { get: ({ entry }) => ((entry.comment.mentions?.length ?? 0) > 0 ? "Mention" : "Plain") },
    authorName: { get: ({ book, entry }) => authorOf(book, entry.comment) },
    creationDate: { get: ({ entry }) => dateOf(entry) },
    resolved: flag(
      ({ entry }) => entry.comment.done === true,
      ({ book, entry }, done, location) => {
        guardSheet(entry.sheet, location);
        entry.comment.done = done;
        book.dressed();
      },
    ),
  },
  children: { replies: (target) => as("CommentReplyCollection", target) },
  methods: {
    getLocation: ({ book, entry }) => as("Range", { book, sheet: entry.sheet, area: entry.area }),
    delete: ({ book, entry }, args) => {
      guardSheet(entry.sheet, args.location);
      takeComments(entry.sheet, entry.area);
      book.dressed();
      return DONE;
    },
  },
  id: ({ entry }) => entry.comment.id ?? "",
};

export const commentReplyCollectionKind: ObjectKind<CommentTarget> = {
  properties: {},
  items: (target) => replies(target).map((entry) => replyOf(target, entry)),
  item: wantedReply,
  methods: {
    getCount: (target) => countOf(replies(target)),
    getItem: wantedReply,
    getItemAt: (target, args) =>
      replyOf(target, replies(target)[args.number(0)] ?? refuse.invalidArgument(args.location)),
    add: (target, args) => {
      guardSheet(target.entry.sheet, args.location);
      return replyOf(target, addComment(target.book, target.entry, textOf(args, 0), target.entry));
    },
  },
};

function replyOf({ book }: CommentTarget, entry: CommentEntry): Handle {
  return as("CommentReply", { book, entry });
}

function wantedReply(target: CommentTarget, args: Arguments): Handle {
  const entry = replies(target).find(({ comment }) => comment.id === args.text(0));
  return replyOf(target, entry ?? refuse.itemNotFound(args.location));
}

function replies({ entry }: CommentTarget): readonly CommentEntry[] {
  return findComments(entry.sheet).filter(
    ({ comment }) => comment.parentId !== undefined && comment.parentId === entry.comment.id,
  );
}

export const commentReplyKind: ObjectKind<CommentTarget> = {
  properties: {
    id: { get: ({ entry }) => entry.comment.id ?? "" },
    content,
    authorName: { get: ({ book, entry }) => authorOf(book, entry.comment) },
    creationDate: { get: ({ entry }) => dateOf(entry) },
  },
  methods: {
    delete: ({ book, entry }, args) => {
      guardSheet(entry.sheet, args.location);
      takeReply(entry);
      book.dressed();
      return DONE;
    },
  },
  id: ({ entry }) => entry.comment.id ?? "",
};
