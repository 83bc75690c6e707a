import { memo } from "react";
import type { DelegationLevel, PersonId, ScaleStep } from "../../bindings";
import { boardMessages as words } from "../../messages/delegation_board";
import { BoardPlace } from "./BoardPlace";
import css from "./BoardView.module.css";
import { type BoardLine, type Held, visibleIn } from "./board_places";
import { stepWords } from "./cell_steps";
import type { ChosenCell } from "./chosen_cells";

interface BoardRowProps {
  line: BoardLine;
  steps: readonly ScaleStep[];
  /** Who on this line takes the Tab. */
  current: PersonId | null;
  /** Of whom on this line one sees where their rung expects them. */
  looked: PersonId | null;
  /** What the mouse carries, when it is of this line. */
  carried: ChosenCell | null;
  /** Something of another line is carried. */
  isAside: boolean;
  /** Places that show everybody. */
  unfolded: ReadonlySet<string>;
  isReadOnly: boolean;
  onFocus: (held: Held) => void;
  onOpen: (cell: ChosenCell) => void;
  onHold: (cell: ChosenCell | null) => void;
  /** What is carried is let go on a step; only for the line it is of. */
  onLevel: ((cell: ChosenCell, level: DelegationLevel) => void) | null;
  onFold: (place: string) => void;
}

function BoardRowPlain(props: BoardRowProps) {
  const { line, steps, current, looked, carried, unfolded, onLevel } = props;
  const { area, places, expected } = line;
  return (
    <tr data-aside={props.isAside || undefined}>
      <th scope="row" className={css.area} title={area.description}>
        {area.name}
      </th>
      {places.map((cells, place) => {
        const id = `${area.code} ${place}`;
        const step = steps[place - 1];
        const here = expected[place] ?? [];
        const isHome = (person: PersonId) => cells.some(({ row }) => row.id === person);
        const awaited =
          looked !== null && here.includes(looked) && !isHome(looked)
            ? places.flat().find(({ row }) => row.id === looked)
            : undefined;
        return (
          <BoardPlace
            key={id}
            cells={visibleIn(cells, unfolded.has(id), current)}
            total={cells.length}
            expected={here.length}
            awaited={awaited?.row ?? null}
            steps={steps}
            step={step ? (stepWords(steps, step.value) ?? "") : words.notAgreed}
            area={area}
            current={current}
            onFocus={(person) => props.onFocus({ area: area.code, person })}
            onOpen={props.onOpen}
            isReadOnly={props.isReadOnly}
            onHold={props.onHold}
            canTake={step !== undefined && carried !== null && !isHome(carried.row.id)}
            onDrop={() => {
              if (carried && step) onLevel?.(carried, step.value);
            }}
            isUnfolded={unfolded.has(id)}
            onFold={() => props.onFold(id)}
          />
        );
      })}
    </tr>
  );
}

/** A decision with everybody on its steps. Drawn anew only when something of it changes: with 300 people each line is long. */
export const BoardRow = memo(BoardRowPlain);
