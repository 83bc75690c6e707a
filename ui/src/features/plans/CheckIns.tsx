import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import type {
  CheckIn,
  CheckInId,
  DatedThing,
  PlanPage_Serialize as PlanPage,
} from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { courseMessages } from "../../messages/plan_course";
import { followUpMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";
import { CheckInDialog } from "./CheckInDialog";
import { CheckInLine } from "./CheckInLine";
import css from "./CheckIns.module.css";

interface CheckInsProps {
  page: PlanPage;
  isReadOnly: boolean;
}

/** The dates on which the two look at the plan, past and to come. */
export function CheckIns({ page, isReadOnly }: CheckInsProps) {
  const { plan, check_ins, late, to_hold, slipped } = page;
  const remove = useWrite("checkInRemove");
  const hold = useWrite("checkInUpdate");
  const { data: workspace } = useRead("workspaceState", []);
  const error = remove.error ?? hold.error;
  const [open, setOpen] = useState<CheckIn | "new" | null>(null);
  const add = () => setOpen("new");

  useCommands([
    {
      id: "plan.add_check_in",
      title: words.addCheckIn,
      section: "screen",
      shortcuts: ["C"],
      enabled: !isReadOnly,
      run: add,
    },
  ]);

  return (
    <Section
      title={words.checkIns}
      look="card"
      actions={
        !isReadOnly && (
          <Button icon={<CalendarPlus aria-hidden="true" />} onPress={add}>
            {words.addCheckIn}
          </Button>
        )
      }
    >
      {check_ins.length === 0 && <p className={css.none}>{words.noCheckIns}</p>}
      <ol className={css.list}>
        {check_ins.map((checkIn) => (
          <CheckInLine
            key={checkIn.id}
            checkIn={checkIn}
            isLate={late.some(isCheckIn(checkIn.id))}
            isDue={to_hold.includes(checkIn.id)}
            slipped={slipped.find(({ thing }) => isCheckIn(checkIn.id)(thing))}
            isReadOnly={isReadOnly}
            today={workspace?.today}
            onEdit={() => setOpen(checkIn)}
            onHeld={async (held) => {
              const held_on =
                held === null ? ({ do: "clear" } as const) : ({ do: "set", value: held } as const);
              if ((await hold.run(checkIn.id, { held_on })) === undefined) return;
              tellDone(held === null ? courseMessages.markedNotHeld : courseMessages.markedHeld);
            }}
            onRemove={async () => {
              if ((await remove.run(checkIn.id)) !== undefined) tellDone(words.checkInRemoved);
            }}
          />
        ))}
      </ol>
      {error && <ErrorBanner error={error} />}
      {open && (
        <CheckInDialog
          plan={plan.id}
          checkIn={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const isCheckIn = (id: CheckInId) => (thing: DatedThing) =>
  thing.kind === "check_in" && thing.id === id;
