import { useState } from "react";
import type { AssessmentSheet_Serialize, SelfFormTaken_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { useRead, useWrite } from "../../queries";
import { useReadForm } from "./SelfForm";

interface BeginRoundProps {
  sheet: AssessmentSheet_Serialize;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

/** Offers the assessment in stages; the level is asked for, the rest follows. */
export function BeginRound({ sheet, onTaken }: BeginRoundProps) {
  const [isAsking, setAsking] = useState(false);
  const form = useReadForm({ person: sheet.person.id, onTaken });
  return (
    <>
      <Callout
        tone="neutral"
        title={words.beginTitle}
        actions={
          <>
            <Button size="s" variant="primary" onPress={() => setAsking(true)}>
              {words.begin}
            </Button>
            {form.button}
          </>
        }
      >
        {words.beginText}
      </Callout>
      {form.error}
      {isAsking && <BeginDialog sheet={sheet} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Stands for the level somebody stood on, among codes of levels. */
const levelThen = "where they stood then";

interface BeginDialogProps {
  sheet: AssessmentSheet_Serialize;
  onClose: () => void;
}

function BeginDialog({ sheet, onClose }: BeginDialogProps) {
  const { person, own, against, next } = sheet;
  const page = useRead("ladderShow", []);
  const beginning = useWrite("roundBegin");
  const { data: state } = useRead("workspaceState", []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  // Where they stood then is not known here: the level of a day in the past is looked up when it begins.
  const isPast = day !== null && state !== undefined && day < state.today;
  const level = chosen ?? (isPast ? levelThen : (own?.code ?? against?.code ?? null));
  const submit = async () => {
    const against = level === levelThen ? null : level;
    const id = await beginning.run({ person: person.id, against, on: day });
    if (id === undefined) return;
    tellDone(words.begun(person.name));
    onClose();
  };
  const levels = page.data?.ladder.levels ?? [];
  const remark = (code: string) => {
    if (code === own?.code) return words.ownLevel;
    return code === next?.code && own ? words.nextLevel : undefined;
  };
  return (
    <FormDialog
      title={words.beginDialog(person.name)}
      submitLabel={words.beginSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={beginning.isRunning}
      isIncomplete={level === null}
      error={beginning.error}
      fields={["on"]}
      size="s"
    >
      <p>{words.beginHow(person.name)}</p>
      <Select
        label={words.against}
        {...(level === null && { description: words.levelNeeded(person.name) })}
        choices={[
          ...(isPast ? [{ id: levelThen, label: words.levelThen }] : []),
          ...levels.map(({ code, name }) => {
            const description = remark(code);
            return { id: code, label: name, ...(description && { description }) };
          }),
        ]}
        value={level}
        onChange={setChosen}
      />
      <DateField
        label={words.beginDay}
        description={words.beginDayHelp}
        value={day ?? state?.today ?? null}
        {...(state && { max: state.today })}
        onChange={setDay}
        error={beginning.error?.field === "on" ? beginning.error.message : undefined}
      />
    </FormDialog>
  );
}
