import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import type { ClimbCell } from "../../bindings";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { block, fitted, moved, start } from "../../components/grid_position";
import { KeyHint } from "../../components/KeyHint";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { ClimbGrid } from "./ClimbGrid";
import { climbLines } from "./climb_lines";
import { useDraft } from "./draft_context";
import css from "./MatrixPage.module.css";
import { places, useGoToPlace } from "./places";
import { useDraftEdit } from "./useDraftEdit";

/** Competencies × levels: one sees what rises and what does not, and sets it by typing. */
export function MatrixPage() {
  const { draft } = useDraft();
  const navigate = useNavigate();
  const go = useGoToPlace();
  const edit = useDraftEdit();
  const [position, setPosition] = useState(start);
  const [said, setSaid] = useState("");
  const before = useRef("");
  const { ladder, proficiencies } = draft.page;
  const lines = climbLines(ladder, draft.climb);
  const size = { rows: lines.length, columns: ladder.levels.length, page: 10 };
  if (size.rows === 0 || size.columns === 0) {
    return (
      <EmptyState
        title={words.noCompetencies}
        text={words.noAreas}
        actions={
          <Button onPress={() => void navigate({ to: "/ladder/draft/competencies" })}>
            {words.toCompetencies}
          </Button>
        }
      />
    );
  }
  const here = fitted(position, size);
  const line = lines[here.row];
  const level = ladder.levels[here.column];
  const cell: ClimbCell | null = line?.cells[here.column] ?? null;
  const chosen = block(here);
  const count = (chosen.bottom - chosen.top + 1) * (chosen.right - chosen.left + 1);

  const set = async (proficiency: number | null) => {
    const into = lines.slice(chosen.top, chosen.bottom + 1).flatMap((row) =>
      ladder.levels.slice(chosen.left, chosen.right + 1).map(({ code }) => ({
        level: code,
        competency: row.competency.code,
      })),
    );
    setSaid("");
    if ((await edit({ kind: "proficiency_set", places: into, proficiency })) === undefined) return;
    setSaid(proficiency === null ? words.takenOut(count) : words.setTo(proficiency, count));
  };
  const open = () => {
    if (!line || !level) return;
    void go({
      to: "/ladder/draft/level/$code",
      code: level.code,
      place: places.expectation(line.competency.code),
    });
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    // "G L" goes to another screen; its second letter is not for the cell.
    const isSecond = before.current === "g";
    before.current = event.key.toLowerCase();
    if (isSecond) return false;
    if (event.key === "Enter") open();
    else if (/^[0-5]$/.test(event.key)) void set(Number(event.key));
    else if (event.key === "Delete" || event.key === "Backspace") void set(null);
    else if (event.key === "Escape" && count > 1) {
      setPosition(moved(here, here.row, here.column, false));
    } else return false;
    return true;
  };
  const word = proficiencies.find(({ value }) => value === cell?.proficiency)?.word ?? "";

  return (
    <div className={css.page}>
      <div className={css.strip}>
        <p className={css.here}>
          {level && line && <strong>{words.here(level.name, line.competency.name)}</strong>}
          <span>
            {count > 1
              ? words.selected(count)
              : cell
                ? words.asksNow(cell.proficiency, word, words.steps[cell.step])
                : words.legendSilent}
          </span>
        </p>
        <p role="status" className={css.said}>
          {said}
        </p>
        <Button size="s" variant="quiet" onPress={open}>
          {words.openWords}
          <KeyHint keys="Enter" isSilent />
        </Button>
      </div>
      <ClimbGrid
        lines={lines}
        ladder={ladder}
        scale={proficiencies}
        position={here}
        size={size}
        onMove={(next) => {
          setSaid("");
          setPosition(next);
        }}
        onOpen={(row, column) => {
          setPosition(moved(here, row, column, false));
          const at = lines[row];
          const to = ladder.levels[column];
          if (at && to) {
            void go({
              to: "/ladder/draft/level/$code",
              code: to.code,
              place: places.expectation(at.competency.code),
            });
          }
        }}
        onKey={press}
      />
      <p className={css.legend}>
        <span>
          <i data-step="rises">3</i>
          {words.legendRises}
        </span>
        <span>
          <i data-step="stays">3</i>
          {words.legendStays}
        </span>
        <span>
          <i data-step="falls">2</i>
          {words.legendFalls}
        </span>
        <span className={css.help}>{words.matrixHelp}</span>
      </p>
    </div>
  );
}
