import { type RefObject, useRef } from "react";
import type { MeetingGap, MeetingPage_Serialize as MeetingPage } from "../../bindings";
import { useCommands } from "../../commands";
import { LevelSteps } from "../../components/LevelSteps";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ContextKnown } from "./ContextKnown";
import { DecisionsOnTable } from "./DecisionsOnTable";
import { Fold } from "./Fold";
import type { Sheet } from "./note_places";
import css from "./OnTheTable.module.css";
import { OpenActions } from "./OpenActions";
import { ToTell } from "./ToTell";

interface OnTheTableProps {
  page: MeetingPage;
  today: string;
  sheet: RefObject<Sheet>;
}

/** What to have in view while talking, dealt with where it stands. What is empty is left out. */
export function OnTheTable({ page, today, sheet }: OnTheTableProps) {
  const { against, gaps } = page;
  const self = useRef<HTMLDivElement>(null);
  useCommands([
    {
      id: "one_to_one.table",
      title: words.toTable,
      section: "screen",
      shortcuts: ["T", "Shift+Mod+T"],
      run: () => firstToDo(self.current)?.focus(),
    },
  ]);
  return (
    <div className={css.table} ref={self}>
      <OpenActions actions={page.open_actions} late={page.late} />
      <ToTell page={page} sheet={sheet} />
      <DecisionsOnTable page={page} today={today} sheet={sheet} />
      {against && gaps.length > 0 && <WidestGaps gaps={gaps} against={against.name} />}
      <ContextKnown person={page.person} context={page.context} />
    </div>
  );
}

/** The first thing one can deal with; where all is folded away, the first part. */
function firstToDo(table: HTMLElement | null): HTMLElement | undefined {
  const all = Array.from(table?.querySelectorAll<HTMLElement>("input, button, a") ?? []);
  return (
    all.find((one) => !one.hasAttribute("aria-expanded") && !one.closest("[hidden]")) ?? all[0]
  );
}

function WidestGaps({ gaps, against }: { gaps: readonly MeetingGap[]; against: string }) {
  return (
    <Fold place="gaps" title={words.gaps(against)} count={gaps.length} isOpenAtFirst={false}>
      <ul className={css.rows}>
        {gaps.map(({ competency, name, current, expected }) => (
          <li key={competency} className={css.pair}>
            <span>{name}</span>
            <LevelSteps size="s" value={current} of={5} expected={expected} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
