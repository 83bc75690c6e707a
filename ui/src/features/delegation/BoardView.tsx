import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Matrix_Serialize, PersonId } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { useLostDrops } from "../../components/useLostDrops";
import { delegationMessages } from "../../messages/delegation";
import { boardMessages as words } from "../../messages/delegation_board";
import { BoardRow } from "./BoardRow";
import css from "./BoardView.module.css";
import { boardLines, type Held, stepOnBoard, visibleIn } from "./board_places";
import { CellPanel } from "./CellPanel";
import { levelOf } from "./cell_steps";
import type { ChosenCell } from "./chosen_cells";
import { groupsOf, type Shown } from "./matrix_rows";
import type { Only } from "./matrix_view";
import { useCellWriting } from "./useCellWriting";

interface BoardViewProps {
  matrix: Matrix_Serialize;
  shown: Shown;
  /** One person alone. */
  person: PersonId | null;
  only: readonly Only[];
  asOf: string | null;
  onChanged: (people: string[]) => void;
}

/** The classic board: decisions down, steps across, people as tokens on the step that holds. */
export function BoardView({ matrix, shown, person, only, asOf, onChanged }: BoardViewProps) {
  const { steps } = matrix;
  const [held, setHeld] = useState<Held | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ChosenCell | null>(null);
  /** What the mouse carries. */
  const [carried, setCarried] = useState<ChosenCell | null>(null);
  const board = useRef<HTMLDivElement>(null);
  useLostDrops(board);
  const follows = useRef(false);
  const writing = useCellWriting(steps, onChanged);
  const lines = boardLines(shown, steps, person, only);

  // The first token takes the Tab, until one was chosen.
  const [firstLine] = lines.filter(({ places }) => places.some((all) => all.length > 0));
  const first = firstLine?.places.flat()[0];
  const isThere =
    held !== null &&
    lines.some(
      ({ area, places }) =>
        area.code === held.area && places.flat().some(({ row }) => row.id === held.person),
    );
  const current: Held | null = isThere
    ? held
    : first
      ? { area: first.area.code, person: first.row.id }
      : null;

  const currentOn = (code: string) => (current?.area === code ? current.person : null);
  const token = current && `${current.area} ${current.person}`;
  // After a move the token stands elsewhere, and the focus with it.
  useEffect(() => {
    if (!follows.current || !token) return;
    const found = board.current?.querySelector<HTMLElement>(`[data-token="${CSS.escape(token)}"]`);
    if (!found) return;
    found.focus();
  });

  const setLevel = (cell: ChosenCell, level: number) => {
    follows.current = true;
    setHeld({ area: cell.area.code, person: cell.row.id });
    void writing.setLevel([cell], level);
  };

  const cellOf = ({ area, person: id }: Held) =>
    lines
      .find((line) => line.area.code === area)
      ?.places.flat()
      .find(({ row }) => row.id === id);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    if (!(event.target instanceof Element) || !event.target.closest("[data-token]")) return;
    const next = stepOnBoard(
      lines.map(({ area, places }) => ({
        area: area.code,
        places: places.map((all, at) =>
          visibleIn(all, unfolded.has(`${area.code} ${at}`), currentOn(area.code)).map(
            ({ row }) => row.id,
          ),
        ),
      })),
      current,
      event.key,
    );
    const level = /^[1-9]$/.test(event.key) ? levelOf(steps, Number(event.key)) : undefined;
    const cell = cellOf(current);
    if (next) {
      follows.current = true;
      setHeld(next);
    } else if (level !== undefined && cell && asOf === null) {
      setLevel(cell, level);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Of whom one sees where their rung expects them.
  const looked = carried ? { area: carried.area.code, person: carried.row.id } : current;
  const fold = (place: string) =>
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(place)) next.add(place);
      return next;
    });
  const groups = groupsOf(shown.areas);
  return (
    <>
      {/* One line, whatever it says: nothing moves away under the mouse. */}
      <div className={css.strip}>
        {writing.said === "" && <p>{asOf === null ? words.help : words.helpReadOnly}</p>}
        <p role="status">{writing.said}</p>
      </div>
      {writing.error && <ErrorBanner error={writing.error} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the tokens within take the focus; keys lead from one to the next */}
      <div
        className={css.scroller}
        data-carrying={carried !== null || undefined}
        ref={board}
        onKeyDown={press}
        onBlur={() => {
          follows.current = false;
        }}
      >
        <table
          className={css.board}
          style={{ "--places": steps.length + 1 } as CSSProperties}
          aria-label={words.board}
        >
          <thead>
            <tr>
              <th scope="col" className={css.corner}>
                {words.area}
              </th>
              <th scope="col" className={css.step}>
                {words.notAgreed}
              </th>
              {steps.map(({ number, word, meaning }) => (
                <th key={number} scope="col" className={css.step} title={meaning}>
                  <span className={css.number}>{number}</span> {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ category, count, at }) => (
              <Fragment key={at}>
                <tr>
                  <th scope="colgroup" colSpan={steps.length + 2} className={css.category}>
                    {category}
                  </th>
                </tr>
                {lines.slice(at, at + count).map((line) => {
                  const { code } = line.area;
                  const isCarried = carried?.area.code === code;
                  return (
                    <BoardRow
                      key={code}
                      line={line}
                      steps={steps}
                      current={currentOn(code)}
                      looked={looked?.area === code ? looked.person : null}
                      carried={isCarried ? carried : null}
                      isAside={carried !== null && !isCarried}
                      unfolded={unfolded}
                      isReadOnly={asOf !== null}
                      onFocus={setHeld}
                      onOpen={setOpened}
                      onHold={setCarried}
                      onLevel={isCarried ? setLevel : null}
                      onFold={fold}
                    />
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <CellPanel
          person={opened.row.id}
          area={opened.area.code}
          title={delegationMessages.here(opened.row.name, opened.area.name)}
          asOf={asOf}
          onChanged={() => onChanged([opened.row.id])}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
