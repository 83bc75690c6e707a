import { useState } from "react";
import type { CarryOverPage_Serialize as CarryOverPage, LevelCode } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useRead, useWrite } from "../../queries";
import css from "./Draft.module.css";

interface PublishDialogProps {
  onClose: () => void;
  onPublished: () => void;
}

/** The day, and for every level in use the one that follows it: proposed, and confirmed here. */
export function PublishDialog({ onClose, onPublished }: PublishDialogProps) {
  const { data: page, error } = useRead("ladderCarryOver", []);
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
  const isOpen = page.levels.some(({ from, to }) => !(chosen[from] ?? to));

  const submit = async () => {
    // Every line as it was shown, so that nothing is published otherwise than it was confirmed.
    const mapping = page.levels.flatMap(({ from, to }) => {
      const follows = chosen[from] ?? to;
      return follows ? [{ from, to: follows }] : [];
    });
    const done = await publishing.run({ mapping, on: day });
    if (!done) return;
    tellDone(words.published(done.version, done.people));
    onPublished();
  };

  const fieldError = publishing.error?.field === "on" ? publishing.error.message : undefined;
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
      <DateField
        label={words.publishDay}
        value={day}
        onChange={setDay}
        max={page.on}
        {...(fieldError && { error: fieldError })}
      />
      <section>
        <h3>{words.carry}</h3>
        <p className={css.why}>{page.levels.length > 0 ? words.carryText : words.nobody}</p>
        {page.levels.map(({ from, from_name, to, why, people, plans, open_roles }) => (
          <div key={from} className={css.level}>
            <div>
              <strong>{from_name}</strong>
              <p className={css.why}>{words.inUse(people.length, plans, open_roles)}</p>
              <p className={css.why}>{words.names(people.map(({ name }) => name))}</p>
            </div>
            <Select
              label={words.follows(from_name)}
              hideLabel
              placeholder={words.choose}
              description={why}
              choices={page.choices.map(({ code, name }) => ({ id: code, label: name }))}
              value={chosen[from] ?? to}
              onChange={(code) => setChosen((now) => ({ ...now, [from]: code }))}
            />
          </div>
        ))}
      </section>
    </FormDialog>
  );
}
