import { useState } from "react";
import type { Owner, Sighting, StuckPage_Serialize as StuckPage, StuckSign } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { SegmentedControl } from "../../components/SegmentedControl";
import { TextArea } from "../../components/TextArea";
import { stuckMessages as words } from "../../messages/direction";
import { useRead, useWrite } from "../../queries";
import { SignChoice } from "./SignChoice";
import css from "./Signs.module.css";

/** A look at the seven signs: seven keys and Ctrl Enter. */
export function CheckInDialog({ page, onClose }: { page: StuckPage; onClose: () => void }) {
  const { person, signs } = page;
  const { data: state } = useRead("workspaceState", []);
  const adding = useWrite("stuckCheckInAdd");
  const [seen, setSeen] = useState<Partial<Record<StuckSign, Sighting>>>({});
  const [by, setBy] = useState<Owner>("leader");
  const [note, setNote] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const errorAt = (field: string) =>
    adding.error?.field === field ? adding.error.message : undefined;

  const submit = async () => {
    const id = await adding.run({ person: person.id, on: day, by, signs: seen, note });
    if (id === undefined) return;
    tellDone(words.kept(person.name));
    onClose();
  };

  return (
    <FormDialog
      title={words.title(person.name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={adding.isRunning}
      isIncomplete={Object.keys(seen).length === 0}
      error={adding.error}
      fields={["on", "note"]}
      size="l"
    >
      <p className={css.quiet}>{words.keys}</p>
      <div className={css.rows}>
        {signs.map((line, at) => (
          <SignChoice
            key={line.sign}
            line={line}
            value={seen[line.sign] ?? null}
            onChange={(sighting) => setSeen((now) => ({ ...now, [line.sign]: sighting }))}
            isFirst={at === 0}
          />
        ))}
      </div>
      <div className={css.foot}>
        <div className={css.field}>
          <span className={css.label}>{words.by}</span>
          <SegmentedControl
            label={words.by}
            choices={(["leader", "pm"] as const).map((id) => ({ id, label: words.lookers[id] }))}
            value={by}
            onChange={setBy}
          />
        </div>
        <DateField
          label={words.day}
          value={day ?? state?.today ?? null}
          onChange={setDay}
          error={errorAt("on")}
        />
      </div>
      <TextArea
        label={words.note}
        description={words.noteHelp}
        value={note}
        onChange={setNote}
        error={errorAt("note")}
        rows={2}
      />
    </FormDialog>
  );
}
