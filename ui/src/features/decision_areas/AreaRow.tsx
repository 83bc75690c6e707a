import {
  ArrowDown,
  ArrowRightLeft,
  ArrowUp,
  DoorClosed,
  DoorOpen,
  Ellipsis,
  Merge,
  Pencil,
  Split,
  User,
  Users,
} from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button } from "react-aria-components";
import type { AreaLine_Serialize as AreaLine } from "../../bindings";
import { DragHandle } from "../../components/DragHandle";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { useReorderRow } from "../../components/reorder";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import css from "./Areas.module.css";
import type { Doing } from "./doing";

interface AreaRowProps {
  line: AreaLine;
  /** Among all areas in the catalogue. */
  index: number;
  /** Where it could go. */
  otherCategories: readonly string[];
  onStep: (by: -1 | 1) => void;
  onMove: (category: string) => void;
  onDo: (doing: Doing) => void;
}

/** An area with what one wants to know of it at a glance. */
export function AreaRow({ line, index, otherCategories, onStep, onMove, onDo }: AreaRowProps) {
  const { area } = line;
  const { row, dropProps, dragProps, dragButtonProps, isDragging, side } = useReorderRow(
    area.code,
    index,
    area.name,
  );
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onStep(event.key === "ArrowUp" ? -1 : 1);
  };
  const isOneWay = area.reversible === "rarely";
  const about = [area.description, line.came_from.length > 0 && words.cameFrom(line.came_from)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside takes the focus, its keys come up here
    <div
      {...dropProps}
      ref={row}
      className={css.row}
      data-area={area.code}
      data-drop={side}
      data-held={isDragging || undefined}
      onKeyDown={press}
    >
      <DragHandle
        name={area.name}
        dragButtonProps={dragButtonProps}
        drag={{ props: dragProps, row }}
        isQuiet
      />
      <div className={css.words}>
        <Button
          className={css.name}
          aria-label={words.open(area.name)}
          onPress={() => onDo({ kind: "edit", line })}
        >
          {area.name}
        </Button>
        <span className={css.describe} title={area.description}>
          {about.filter(Boolean).join(" · ")}
        </span>
        {line.limit && (
          <span className={css.limit} title={line.limit}>
            {words.offered(line.limit)}
          </span>
        )}
      </div>
      <span className={css.fact} data-strong={isOneWay || undefined}>
        {isOneWay ? <DoorClosed aria-hidden="true" /> : <DoorOpen aria-hidden="true" />}
        {words.reversible[area.reversible]}
      </span>
      <span className={css.fact}>
        {area.held === "one" ? <User aria-hidden="true" /> : <Users aria-hidden="true" />}
        {words.held[area.held]}
      </span>
      <span className={css.holders}>{words.holders(line.held_by, line.agreed_with)}</span>
      <Menu
        trigger={
          <IconButton label={words.menu(area.name)} icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              {
                id: "edit",
                label: words.edit,
                icon: <Pencil aria-hidden="true" />,
                onAction: () => onDo({ kind: "edit", line }),
              },
              {
                id: "split",
                label: words.split,
                icon: <Split aria-hidden="true" />,
                onAction: () => onDo({ kind: "split", line }),
              },
              {
                id: "merge",
                label: words.merge,
                icon: <Merge aria-hidden="true" />,
                onAction: () => onDo({ kind: "merge", line }),
              },
            ],
          },
          {
            entries: [
              {
                id: "up",
                label: words.up,
                icon: <ArrowUp aria-hidden="true" />,
                shortcut: "Alt+ArrowUp",
                onAction: () => onStep(-1),
              },
              {
                id: "down",
                label: words.down,
                icon: <ArrowDown aria-hidden="true" />,
                shortcut: "Alt+ArrowDown",
                onAction: () => onStep(1),
              },
              ...otherCategories.map((name) => ({
                id: `to ${name}`,
                label: words.moveTo(name),
                icon: <ArrowRightLeft aria-hidden="true" />,
                onAction: () => onMove(name),
              })),
            ],
          },
          {
            entries: [
              {
                id: "retire",
                label: words.retire,
                tone: "danger" as const,
                onAction: () => onDo({ kind: "retire", line }),
              },
            ],
          },
        ]}
      />
    </div>
  );
}
