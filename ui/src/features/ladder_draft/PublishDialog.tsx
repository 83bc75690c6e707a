import { useState } from "react";
import type {
  CarriedLevel_Serialize as CarriedLevel,
  CarryOverPage_Serialize as CarryOverPage,
  LevelCode,
} from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useRead, useWrite } from "../../queries";
import { ChangeCounts } from "./ChangeCounts";
import { Names } from "./Names";
import { OpenAssessments } from "./OpenAssessments";
import { OpenPlans } from "./OpenPlans";
import css from "./PublishDialog.module.css";

interface PublishDialogProps {
  onClose: () => void;
  onPublished: () => void;
}

/** The day, and for every level in use the one that follows it: proposed, and confirmed here. */
export function PublishDialog({ onClose, onPublished }: PublishDialogProps) {
  // As proposed; what is chosen here changes none of it.
  const { data: page, error } = useRead("ladderCarryOver", [[]]);
  if (error) {
    return (
      <Dialog title={words.publishSubmit} isOpen onClose={onClose} size="s">
        <ErrorBanner error={error} />
      </Dialog>
    );
  }
  return page ? <Form page={page} onClose={onClose} onPublished={onPublished} /> : null;
}

function Form({ page, onClose, onPublished }: PublishDialogProps & { page: CarryOverPage }) {
  const publishing = useWrite("ladderPublish");
  const [chosen, setChosen] = useState<Readonly<Record<LevelCode, LevelCode>>>({});
  const [day, setDay] = useState<string | null>(page.on);
  const followed = (line: CarriedLevel) => chosen[line.from] ?? line.to;
  const isOpen = page.levels.some((line) => !followed(line));

  // Every line as it is shown, so that nothing is published otherwise than it was confirmed.
  const mapping = page.levels.flatMap((line) => {
    const to = followed(line);
    return to ? [{ from: line.from, to }] : [];
  });
  // What that does with open plans follows each choice.
  const chosenPage = useRead("ladderCarryOver", [mapping], { keepPrevious: true }).data ?? page;

  const submit = async () => {
    const done = await publishing.run({ mapping, on: day });
    if (!done) return;
    tellDone(words.published(done.version), words.publishedText(done));
    onPublished();
  };

  const fieldError = publishing.error?.field === "on" ? publishing.error.message : undefined;
  // Who goes on under another code is what a person looks at first.
  const moving = page.levels.filter((line) => line.to !== line.from);
  const staying = page.levels.filter((line) => line.to === line.from);
  const line = (carried: CarriedLevel) => (
    <Carried
      key={carried.from}
      carried={carried}
      choices={page.choices}
      to={followed(carried)}
      onChoose={(code) => setChosen((now) => ({ ...now, [carried.from]: code }))}
    />
  );
  return (
    <FormDialog
      title={words.publishTitle(page.version)}
      submitLabel={words.publishSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={publishing.isRunning}
      isIncomplete={isOpen || day === null}
      error={publishing.error}
      fields={["on"]}
      size="l"
    >
      <p>{words.publishText}</p>
      <ChangeCounts />
      <div className={css.day}>
        <DateField
          label={words.publishDay}
          value={day}
          onChange={setDay}
          max={page.on}
          {...(fieldError && { error: fieldError })}
        />
      </div>
      {page.levels.length === 0 && <p className={css.quiet}>{words.nobody}</p>}
      {moving.length > 0 && (
        <section className={css.group}>
          <h3>{words.carry}</h3>
          <p className={css.quiet}>{words.carryText}</p>
          {moving.map(line)}
        </section>
      )}
      <OpenPlans dropped={chosenPage.dropped_targets} left={chosenPage.focuses_left} />
      {staying.length > 0 && (
        <section className={css.group}>
          <h3>{words.stay}</h3>
          <p className={css.quiet}>{words.stayText}</p>
          {staying.map(line)}
        </section>
      )}
      <OpenAssessments open={page.open_assessments} />
    </FormDialog>
  );
}

interface CarriedProps {
  carried: CarriedLevel;
  choices: CarryOverPage["choices"];
  to: LevelCode | null;
  onChoose: (code: LevelCode) => void;
}

function Carried({ carried, choices, to, onChoose }: CarriedProps) {
  const { from_name, people, plans, open_roles, why } = carried;
  return (
    <div className={css.level}>
      <div className={css.from}>
        <strong>{from_name}</strong>
        <span className={css.quiet}>{words.inUse(people.length, plans, open_roles)}</span>
        <Names names={people.map(({ name }) => name)} />
      </div>
      <Select
        label={words.follows(from_name)}
        hideLabel
        placeholder={words.choose}
        description={why}
        choices={choices.map(({ code, name }) => ({ id: code, label: name }))}
        value={to}
        onChange={onChoose}
      />
    </div>
  );
}
