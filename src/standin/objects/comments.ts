import { DONE, as, asOrNull, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { sameArea } from "../workbook/area";
import { authorOf, findComments, takeComments, type CommentEntry } from "../workbook/comments";
import { guardSheet } from "../workbook/protection";
import { findSheet } from "../workbook/sheets";
import { splitSheetName } from "../workbook/area";
import { rangeAt } from "./rangeAt";
import type { CollectionTarget, CommentTarget, RangeTarget } from "./targets";
import { countOf } from "./workbook";

/** The comments of the workbook or of one sheet, without the replies. */
export const commentCollectionKind: ObjectKind<CollectionTarget> = {
  properties: {},
  items: (target) => listed(target).map((entry) => handleOf(target, entry)),
  item: wanted,
  methods: {
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

function placeOf({ book, sheet }: CollectionTarget, args: Arguments): RangeTarget {
  const range = args.object("Range", 0);
  if (range) return range;
  const named = splitSheetName(args.text(0)).sheet;
  const on = named === null ? sheet : findSheet(book, named);
  return rangeAt({ book, sheet: on ?? refuse.invalidArgument(args.location) }, args.text(0), args.location);
}

export const commentKind: ObjectKind<CommentTarget> = {
  properties: {
    id: { get: ({ entry }) => entry.comment.id ?? "" },
    content: { get: ({ entry }) => entry.comment.text },
    contentType: { get: ({ entry }) => ((entry.comment.mentions?.length ?? 0) > 0 ? "Mention" : "Plain") },
    authorName: { get: ({ book, entry }) => authorOf(book, entry.comment) },
    creationDate: { get: ({ entry }) => entry.comment.date ?? null },
    resolved: { get: ({ entry }) => entry.comment.done === true },
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
  items: (target) => replies(target).map((entry) => as("CommentReply", { book: target.book, entry })),
  methods: { getCount: (target) => countOf(replies(target)) },
};

function replies({ entry }: CommentTarget): readonly CommentEntry[] {
  return findComments(entry.sheet).filter(
    ({ comment }) => comment.parentId !== undefined && comment.parentId === entry.comment.id,
  );
}

export const commentReplyKind: ObjectKind<CommentTarget> = {
  properties: {
    id: { get: ({ entry }) => entry.comment.id ?? "" },
    content: { get: ({ entry }) => entry.comment.text },
    authorName: { get: ({ book, entry }) => authorOf(book, entry.comment) },
    creationDate: { get: ({ entry }) => entry.comment.date ?? null },
  },
  id: ({ entry }) => entry.comment.id ?? "",
};
