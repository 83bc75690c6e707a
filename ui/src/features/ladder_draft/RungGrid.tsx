import { type CSSProperties, Fragment, useRef, useState } from "react";
import type {
  ChangeKind,
  Level_Serialize as Level,
  Track_Serialize as Track,
} from "../../bindings";
import { moveByArrow } from "../../components/arrow_keys";
import { useDragScrolling } from "../../components/useDragScrolling";
import { useLostDrops } from "../../components/useLostDrops";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useRead } from "../../queries";
import { useDraft } from "./draft_context";
import { GradeHead } from "./GradeHead";
import { LevelCard } from "./LevelCard";
import { EmptyRung, Gap, Rung } from "./Rung";
import css from "./RungGrid.module.css";
import { gradesOf } from "./rungs";
import { TrackHead } from "./TrackHead";
import { useLevelMoves } from "./useLevelMoves";

const cards = "a[data-card]";

/** Tracks as rails on shared grades, the highest on top, as on the team ladder, with every empty rung to be filled. */
export function RungGrid() {
  const { draft } = useDraft();
  const { ladder } = draft.page;
  const moves = useLevelMoves();
  const [held, setHeld] = useState<Level | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  useDragScrolling(held !== null, picture);
  useLostDrops(picture);
  const changes = useChangedLevels();
  const grades = gradesOf({ ladder, highest: draft.highest_grade });
  const [first, ...others] = ladder.tracks;
  const columns = { "--others": others.length } as CSSProperties;

  const rung = (track: Track, grade: number) => {
    const here = { track: track.code, grade };
    const levels = ladder.levels.filter((one) => one.track === track.code && one.grade === grade);
    return (
      <Rung
        key={track.code}
        name={words.rung(track.name, grade)}
        held={held}
        isOwn={levels.some(({ code }) => code === held?.code)}
        onDrop={(level) => void moves.place(level, here)}
      >
        {levels.map((level) => (
          <LevelCard
            key={level.code}
            level={level}
            competencies={ladder.competencies.length}
            findings={draft.findings.filter((one) => one.level === level.code).length}
            change={changes.get(level.code)}
            moves={moves}
            onHold={setHeld}
          />
        ))}
        {levels.length === 0 && (
          <EmptyRung
            name={words.addLevelAt(track.name, grade)}
            onAdd={(name) => moves.add(name, here)}
          />
        )}
      </Rung>
    );
  };
  const gap = (track: Track, at: number) => (
    <Gap
      key={track.code}
      name={words.between(track.name, at)}
      held={held}
      onDrop={(level) => void moves.insert(level, { track: track.code, grade: at })}
    />
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of levels, not a set of form fields
    <div
      ref={picture}
      role="group"
      aria-label={words.grid}
      className={css.grid}
      style={columns}
      data-alone={others.length === 0 || undefined}
      data-holding={held !== null || undefined}
      onKeyDown={(event) => {
        if ((event.target as Element).matches(cards)) moveByArrow(event, cards);
      }}
    >
      {first && <TrackHead track={first} at={0} />}
      <span className={css.gradeTitle}>{words.grade}</span>
      {others.map((track, at) => (
        <TrackHead key={track.code} track={track} at={at + 1} />
      ))}
      {grades.map((grade, at) => (
        <Fragment key={grade}>
          {at > 0 && (
            <>
              {first && gap(first, grade + 1)}
              <span className={css.rails} />
              {others.map((track) => gap(track, grade + 1))}
            </>
          )}
          {first && rung(first, grade)}
          <GradeHead
            grade={grade}
            isEmpty={ladder.levels.every((level) => level.grade !== grade)}
            isTop={at === 0}
          />
          {others.map((track) => rung(track, grade))}
        </Fragment>
      ))}
    </div>
  );
}

/** How the levels differ from the version that counts. */
function useChangedLevels(): Map<string, ChangeKind> {
  const { draft } = useDraft();
  const { data } = useRead("ladderCompare", [draft.based_on, draft.id], { keepPrevious: true });
  const changed = new Map<string, ChangeKind>();
  for (const { part, kind, level } of data?.changes ?? []) {
    if (level === null) continue;
    // What becomes of the level itself says more than that of what it expects.
    if (part === "level" && kind !== "changed") changed.set(level, kind);
    else if (!changed.has(level)) changed.set(level, "changed");
  }
  return changed;
}
