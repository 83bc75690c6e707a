import { ArrowDown, ArrowRightLeft, ArrowUp, Ellipsis, Sprout, Trash2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import type { Competency_Serialize as Competency } from "../../bindings";
import { DragHandle } from "../../components/DragHandle";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { useReorderRow } from "../../components/reorder";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./CompetenciesPage.module.css";
import { DraftText } from "./DraftText";
import { useDraft } from "./draft_context";
import { places } from "./places";
import { StageWeights } from "./StageWeights";
import { useDraftEdit } from "./useDraftEdit";
import { WeightField } from "./WeightField";

interface CompetencyRowProps {
  competency: Competency;
  /** Among all competencies. */
  index: number;
  onStep: (by: -1 | 1) => void;
  /** To the end of another area. */
  onMove: (area: string) => void;
}

export function CompetencyRow({ competency, index, onStep, onMove }: CompetencyRowProps) {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { code, name, description, area } = competency;
  const { row, dropProps, dragProps, dragButtonProps, isDragging, side } = useReorderRow(
    code,
    index,
    name,
  );
  const change = (part: { name?: string; description?: string }) => ({
    kind: "competency_change" as const,
    code,
    ...part,
  });
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    // What is being typed is kept before the row moves away under it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onStep(event.key === "ArrowUp" ? -1 : 1);
  };
  const [asksStages, setAsksStages] = useState(false);
  const isStaged = asksStages || Object.keys(competency.stage_weights ?? {}).length > 0;
  const others = draft.page.ladder.areas.filter((one) => one.code !== area);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside take the focus, their keys come up here
    <div
      {...dropProps}
      ref={row}
      className={css.row}
      data-competency={code}
      data-place={places.competency(code)}
      data-drop={side}
      data-held={isDragging || undefined}
      onKeyDown={press}
    >
      <DragHandle name={name} dragButtonProps={dragButtonProps} drag={{ props: dragProps, row }} />
      <div className={css.words}>
        <div className={css.name}>
          <DraftText
            title={words.competencyName}
            label={words.competencyNameOf(name)}
            look="line"
            hint={words.competencyName}
            saved={name}
            toEdit={(text) => change({ name: text })}
            isSingleLine
          />
        </div>
        <div className={css.describe}>
          <DraftText
            title={words.descriptionOf(name)}
            look="line"
            hint={words.describeHint}
            saved={description}
            toEdit={(text) => change({ description: text })}
          />
        </div>
      </div>
      <WeightField competency={competency} />
      <Menu
        trigger={
          <IconButton label={words.competencyMenu(name)} icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              {
                id: "up",
                label: words.areaUp,
                icon: <ArrowUp aria-hidden="true" />,
                shortcut: "Alt+ArrowUp",
                onAction: () => onStep(-1),
              },
              {
                id: "down",
                label: words.areaDown,
                icon: <ArrowDown aria-hidden="true" />,
                shortcut: "Alt+ArrowDown",
                onAction: () => onStep(1),
              },
              {
                id: "stages",
                label: words.stageWeights,
                icon: <Sprout aria-hidden="true" />,
                isDisabled: asksStages,
                onAction: () => setAsksStages(true),
              },
              ...others.map((one) => ({
                id: `area ${one.code}`,
                label: words.areaOf(one.name),
                icon: <ArrowRightLeft aria-hidden="true" />,
                onAction: () => onMove(one.code),
              })),
            ],
          },
          {
            entries: [
              {
                id: "remove",
                label: words.remove,
                icon: <Trash2 aria-hidden="true" />,
                tone: "danger",
                onAction: () =>
                  void edit({ kind: "competency_remove", code }, words.competencyRemoved(name)),
              },
            ],
          },
        ]}
      />
      {isStaged && <StageWeights competency={competency} isAsked={asksStages} />}
    </div>
  );
}
