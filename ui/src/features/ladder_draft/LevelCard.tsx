import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useRef } from "react";
import { useDrag } from "react-aria-components";
import type { ChangeKind, Level_Serialize as Level } from "../../bindings";
import { Badge } from "../../components/Badge";
import { DragHandle } from "../../components/DragHandle";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./LevelCard.module.css";
import { LevelMenu } from "./LevelMenu";
import type { LevelMoves } from "./useLevelMoves";

interface LevelCardProps {
  level: Level;
  /** Competencies of the whole ladder. */
  competencies: number;
  /** What is to look at on it. */
  findings: number;
  /** Against the version that counts. */
  change: ChangeKind | undefined;
  moves: LevelMoves;
  onHold: (level: Level | null) => void;
}

const ways = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
} as const;

/** A level on its rung: opened by pressing it, moved by dragging it or by Alt and an arrow. */
export function LevelCard(props: LevelCardProps) {
  const { level, competencies, findings, change, moves, onHold } = props;
  const card = useRef<HTMLDivElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ "text/plain": level.name }],
    getAllowedDropOperations: () => ["move"],
    onDragStart: () => onHold(level),
    onDragEnd: () => onHold(null),
  });
  const press = (event: KeyboardEvent) => {
    const way = ways[event.key as keyof typeof ways];
    if (!way || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moves.step(level, way);
  };
  const said = Object.keys(level.expectations).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside takes the focus, its keys come up here
    <div
      {...dragProps}
      ref={card}
      className={css.card}
      data-level={level.code}
      data-held={isDragging || undefined}
      onKeyDown={press}
    >
      <div className={css.head}>
        <Link
          to="/ladder/draft/level/$code"
          params={{ code: level.code }}
          className={css.name}
          draggable={false}
          data-card
        >
          {level.name}
        </Link>
        <div className={css.tools}>
          <DragHandle name={level.name} dragButtonProps={dragButtonProps} />
          <LevelMenu level={level} moves={moves} />
        </div>
      </div>
      {level.summary && (
        <p className={css.summary} dir="auto">
          {level.summary}
        </p>
      )}
      <p className={css.foot}>
        {change && <Badge tone={tones[change]}>{kinds[change]}</Badge>}
        {said < competencies && (
          <span className={css.said} data-none={said === 0 || undefined}>
            {said === 0 ? words.noExpectations : words.levelOf(said, competencies)}
          </span>
        )}
        {findings > 0 && <span className={css.findings}>{words.toLook(findings)}</span>}
      </p>
    </div>
  );
}

const tones = { added: "good", removed: "bad", changed: "accent", moved: "neutral" } as const;
const kinds: Record<ChangeKind, string> = {
  added: words.isNew,
  moved: words.isMoved,
  changed: words.isChanged,
  removed: words.remove,
};
