import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { DecisionAreaCode, Direction, LevelCode, PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { Select } from "../../components/Select";
import { showToast } from "../../components/toasts";
import { plansMessages as words } from "../../messages/plans";
import type { AppError } from "../../platform";
import { useRead, useWrite } from "../../queries";
import { useLevelChoices } from "../placement/level_choices";
import { directionChoices } from "./direction_choices";
import css from "./Plans.module.css";

interface NewPlanDialogProps {
  /** For whom, where that is known. */
  person?: PersonId | null;
  /** A decision that is to be its first focus area. */
  area?: DecisionAreaCode | null;
  /** Why a plan with nothing said could not be begun. */
  refusal?: AppError | null;
  onClose: () => void;
  /** Where this was asked for from elsewhere: the plan comes in place of the screen it is asked on. */
  isLookAside?: boolean;
}

const noTarget = "no target";
const fields = ["person", "from", "to", "direction", "target"] as const;

/** Begins a plan; the direction is asked before the target. */
export function NewPlanDialog(props: NewPlanDialogProps) {
  const { person = null, area = null, refusal = null, onClose } = props;
  const navigate = useNavigate();
  const { data: state } = useRead("workspaceState", []);
  const { data: roster } = useRead("rosterList", [null]);
  const levels = useLevelChoices();
  const begin = useWrite("planNew");
  const { data: ladder } = useRead("ladderShow", [], { enabled: area !== null });
  const heading = ladder?.areas.find(({ code }) => code === area)?.name;
  // The plan is begun then all the same, and opened.
  const focusing = useWrite("focusAdd", {
    onError: ({ message }) => showToast({ title: message, tone: "bad" }),
  });
  const [chosen, setChosen] = useState(person);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [said, setDirection] = useState<Direction | null>(null);
  const [target, setTarget] = useState<LevelCode | null>(null);
  const [isTried, setTried] = useState(false);
  const { data: talks } = useRead("directionOf", [chosen ?? ""], { enabled: chosen !== null });
  // Where nothing is answered here the plan goes in the direction last talked about, which is shown.
  const direction = said ?? talks?.direction ?? null;
  const talkedOn = said === null && talks?.direction ? talks.talks[0]?.on : undefined;
  const error = isTried ? begin.error : refusal;
  const errorAt = (field: (typeof fields)[number]) =>
    error?.field === field ? error.message : undefined;

  const people = (roster?.people ?? [])
    .filter(({ status }) => status === "active")
    .map(({ id, name, title }) => ({ id, label: name, ...(title && { description: title }) }));

  const submit = async () => {
    if (chosen === null) return;
    setTried(true);
    const id = await begin.run({ person: chosen, from, to, direction: said, target });
    if (id === undefined) return;
    if (area !== null) {
      const on = { kind: "delegation" as const, code: area };
      await focusing.run(id, { on, from: null, to: null, note: "", know: "" });
    }
    tellDone(words.begun(people.find((one) => one.id === chosen)?.label ?? ""));
    if (!props.isLookAside) onClose();
    void navigate({
      to: "/plans/$id/make",
      params: { id },
      replace: props.isLookAside === true,
    });
  };

  return (
    <FormDialog
      title={words.newTitle}
      submitLabel={words.newSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={begin.isRunning || focusing.isRunning}
      isIncomplete={chosen === null}
      error={error}
      fields={fields}
    >
      {heading && <p>{words.beginsWith(heading)}</p>}
      <ComboBox
        label={words.person}
        placeholder={words.choosePerson}
        choices={people}
        value={chosen}
        onChange={setChosen}
        error={errorAt("person")}
        isRequired
      />
      <div className={css.pair}>
        <DateField
          label={words.firstDay}
          description={words.firstDayText}
          value={from ?? state?.today ?? null}
          onChange={setFrom}
          error={errorAt("from")}
        />
        <DateField
          label={words.lastDay}
          description={words.lastDayText}
          value={to}
          onChange={setTo}
          error={errorAt("to")}
        />
      </div>
      <RadioGroup
        label={words.directionQuestion}
        description={talkedOn ? words.directionFromTalk(talkedOn) : words.directionQuestionText}
        choices={directionChoices}
        value={direction}
        onChange={setDirection}
        error={errorAt("direction")}
      />
      {direction !== null && (
        <Select
          label={words.target}
          description={words.targetText}
          choices={[{ id: noTarget, label: words.noTarget }, ...levels]}
          value={target ?? noTarget}
          onChange={(id) => setTarget(id === noTarget ? null : id)}
          error={errorAt("target")}
        />
      )}
    </FormDialog>
  );
}
