import { ArrowRight } from "lucide-react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type {
  FocusId,
  FocusOn,
  LadderPage_Serialize as LadderPage,
  PlanPage_Serialize as PlanPage,
  Suggestion_Serialize as Suggestion,
} from "../../bindings";
import { tellDone } from "../../commands";
import type { Choice } from "../../components/Choice";
import { ComboBox } from "../../components/ComboBox";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LevelSteps } from "../../components/LevelSteps";
import { ScaleSteps } from "../../components/ScaleSteps";
import { stepOf } from "../../components/scale_step";
import { planMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";
import css from "./FocusPicker.module.css";

interface FocusPickerProps {
  page: PlanPage;
  onAdded: (focus: FocusId) => void;
  onClose: () => void;
}

type Subject = Pick<Suggestion, "on" | "heading" | "from" | "to">;

const key = ({ kind, code }: FocusOn) => `${kind} ${code}`;

/** What the plan could work on, each with the reason for it; choosing one adds it. */
export function FocusPicker({ page, onAdded, onClose }: FocusPickerProps) {
  const { plan, suggestions, focuses } = page;
  const add = useWrite("focusAdd");
  const { data: ladder } = useRead("ladderShow", []);
  const titles = {
    gaps: words.pickerGaps(page.against?.name ?? ""),
    delegations: words.pickerDelegations,
    shifts: words.pickerShifts,
  };
  const groups = (["gaps", "delegations", "shifts"] as const)
    .map((id) => ({ id, title: titles[id], entries: suggestions[id] }))
    .filter(({ entries }) => entries.length > 0);
  const suggested = groups.flatMap(({ entries }) => entries);
  const taken = new Set([...suggested, ...focuses].map(({ on }) => key(on)));
  const others = ladder ? subjects(ladder).filter(({ on }) => !taken.has(key(on))) : [];

  const choose = async (subject: Subject | undefined) => {
    if (!subject || add.isRunning) return;
    const { on, from, to, heading } = subject;
    const id = await add.run(plan.id, { on, from, to, note: "", know: "" });
    if (id === undefined) return;
    tellDone(words.focusAdded(heading));
    onAdded(id);
    onClose();
  };

  return (
    <Dialog title={words.pickerTitle} isOpen onClose={onClose} size="l">
      {add.error && <ErrorBanner error={add.error} />}
      <ListBox
        aria-label={words.pickerLabel}
        className={css.list}
        selectionMode="none"
        autoFocus="first"
        onAction={(id) => void choose(suggested.find(({ on }) => key(on) === id))}
      >
        {groups.map(({ id, title, entries }) => (
          <ListBoxSection key={id} className={css.section}>
            <Header className={css.heading}>{title}</Header>
            {entries.map((entry) => (
              <ListBoxItem
                key={key(entry.on)}
                id={key(entry.on)}
                textValue={entry.heading}
                className={css.item}
              >
                <span className={css.words}>
                  <span className={css.name}>{entry.heading}</span>
                  {entry.reason && <span className={css.reason}>{entry.reason}</span>}
                </span>
                <Steps of={entry} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <ComboBox
        label={words.otherFocus}
        description={words.otherFocusText}
        placeholder={words.otherFocusHint}
        choices={others.map(choiceOf)}
        value={null}
        onChange={(id) => void choose(others.find(({ on }) => key(on) === id))}
      />
    </Dialog>
  );
}

function Steps({ of: { on, from, to, heading } }: { of: Suggestion }) {
  const scale = useRead("ladderShow", []).data?.delegation_levels ?? [];
  if (on.kind === "shift" || from === null || to === null) return null;
  const number = (step: number) =>
    on.kind === "delegation" ? (stepOf(scale, step)?.number ?? step) : step;
  return (
    <span className={css.steps}>
      {on.kind === "competency" ? (
        <LevelSteps value={from} wanted={to} of={5} number="none" label={heading} />
      ) : (
        <ScaleSteps scale={scale} level={from} wanted={to} number="none" label={heading} />
      )}
      <span className={css.numbers}>
        {number(from)}
        <ArrowRight aria-hidden="true" />
        {number(to)}
      </span>
    </span>
  );
}

/** Everything of the ladder; where it goes from and to is left to Rust. */
function subjects({ ladder, areas }: LadderPage): Subject[] {
  const of = (kind: "competency" | "delegation") => (one: { code: string; name: string }) => ({
    on: { kind, code: one.code },
    heading: one.name,
    from: null,
    to: null,
  });
  return [...ladder.competencies.map(of("competency")), ...areas.map(of("delegation"))];
}

const choiceOf = ({ on, heading }: Subject): Choice => ({
  id: key(on),
  label: heading,
  description: words.focusKind[on.kind],
});
