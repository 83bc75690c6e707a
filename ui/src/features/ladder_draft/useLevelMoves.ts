import { useEffect, useRef } from "react";
import type { Level_Serialize as Level } from "../../bindings";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import { levelOn, nearestFree, type Rung, rungBeside } from "./rungs";
import { useDraftEdit } from "./useDraftEdit";

/** What can be done with a level as a whole. After a move the focus goes along with it. */
export function useLevelMoves() {
  const { draft } = useDraft();
  const { ladder } = draft.page;
  const room = { ladder, highest: draft.highest_grade };
  const edit = useDraftEdit();
  const following = useRef<{ code: string; rung: Rung } | null>(null);

  // The card leaves its place and comes anew on the other; there the focus waits for it.
  useEffect(() => {
    const wanted = following.current;
    if (!wanted || levelOn(ladder, wanted.rung)?.code !== wanted.code) return;
    following.current = null;
    const card = `[data-level="${CSS.escape(wanted.code)}"] a`;
    document.querySelector<HTMLElement>(card)?.focus();
  });

  const trackName = (code: string) => ladder.tracks.find((one) => one.code === code)?.name ?? code;

  const place = async (level: Level, rung: Rung) => {
    if (level.track === rung.track && level.grade === rung.grade) return;
    const other = levelOn(ladder, rung);
    following.current = { code: level.code, rung };
    const done = other
      ? words.swapped(level.name, other.name)
      : words.moved(level.name, trackName(rung.track), rung.grade);
    const isDone = await edit({ kind: "level_place", code: level.code, ...rung }, done);
    if (!isDone) following.current = null;
  };
  const insert = async (level: Level, { track, grade }: Rung) => {
    following.current = { code: level.code, rung: { track, grade } };
    const done = words.moved(level.name, trackName(track), grade);
    await edit({ kind: "level_insert", code: level.code, track, at: grade }, done);
  };
  const step = (level: Level, way: "up" | "down" | "left" | "right") => {
    const rung = rungBeside(room, level, way);
    if (rung) void place(level, rung);
  };
  const duplicate = async (level: Level) => {
    const rung = nearestFree(room, level);
    if (!rung) return;
    const done = words.duplicated(level.name, trackName(rung.track), rung.grade);
    const code = await edit({ kind: "level_duplicate", code: level.code, ...rung }, done);
    if (typeof code === "string") following.current = { code, rung };
  };
  const remove = (level: Level) =>
    edit({ kind: "level_remove", code: level.code }, words.removed(level.name));
  const add = async (name: string, rung: Rung) => {
    const code = await edit({ kind: "level_add", name, ...rung }, words.levelAdded(name));
    if (typeof code === "string") following.current = { code, rung };
    return code !== undefined;
  };

  return {
    place,
    insert,
    step,
    duplicate,
    remove,
    add,
    canDuplicate: (level: Level) => nearestFree(room, level) !== undefined,
    canStep: (level: Level, way: "up" | "down") => rungBeside(room, level, way) !== undefined,
  };
}

export type LevelMoves = ReturnType<typeof useLevelMoves>;
