import { useState } from "react";
import type {
  ContextLine_Serialize as ContextLine,
  DecisionAreaCode,
  PersonId,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Callout } from "../../components/Callout";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "../../components/half_filled";
import { PickMany } from "../../components/PickMany";
import { TextArea } from "../../components/TextArea";
import { contextMessages as words } from "../../messages/context";
import { useRead, useWrite } from "../../queries";
import { WhoWasTold } from "./WhoWasTold";

/** A new note that is not kept yet: its words are not lost to a slip of the Escape key. */
const place = "a note of context";

interface NoteDialogProps {
  /** The note to change; a new one if none. */
  note?: ContextLine;
  onClose: () => void;
}

/** The words first, then what they bear on, then who was told. Words somebody was given are written anew. */
export function NoteDialog({ note, onClose }: NoteDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const catalogue = useRead("decisionAreas", []).data ?? [];
  const adding = useWrite("contextAdd");
  const editing = useWrite("contextEdit");
  const rewriting = useWrite("contextRewrite");
  const [left] = useState(() => (note ? undefined : halfFilled<string>(place)));
  const [text, setText] = useState(note?.text ?? left ?? "");
  const [on, setOn] = useState<string | null>(note?.on ?? null);
  const [areas, setAreas] = useState<DecisionAreaCode[]>(
    () => note?.areas.map(({ code }) => code) ?? [],
  );
  const [people, setPeople] = useState<PersonId[]>([]);
  const isGiven = note !== undefined && note.knows_count > 0;
  const isNew = text.trim() !== note?.text;
  const isAnew = isGiven && isNew;
  const error = adding.error ?? editing.error ?? rewriting.error;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  // What the note bears on already may have left the catalogue.
  const known = [
    ...catalogue.map(({ code, name, category }) => ({
      id: code,
      label: name,
      description: category,
    })),
    ...(note?.areas ?? [])
      .filter(({ code }) => !catalogue.some((area) => area.code === code))
      .map(({ code, name }) => ({ id: code, label: name })),
  ];

  const submit = async () => {
    if (note === undefined) {
      if ((await adding.run({ text, on, areas, people, one_to_one: null })) === undefined) return;
      forgetHalfFilled(place);
      tellDone(words.added(people.length));
    } else if (isAnew) {
      if ((await rewriting.run(note.id, text, areas)) === undefined) return;
      tellDone(words.writtenAnew);
    } else {
      const edit = { text: isGiven ? null : text, on: isGiven ? null : on, areas };
      if ((await editing.run(note.id, edit)) === undefined) return;
      tellDone(words.changed);
    }
    onClose();
  };
  const write = (next: string) => {
    setText(next);
    if (note !== undefined) return;
    if (next.trim() === "") forgetHalfFilled(place);
    else keepHalfFilled(place, words.addTitle, next);
  };
  const drop = () => {
    if (note === undefined) forgetHalfFilled(place);
    onClose();
  };

  return (
    <FormDialog
      title={note ? words.editTitle : words.addTitle}
      submitLabel={isAnew ? words.saveAnew : note ? words.save : words.submitAdd}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCancel={drop}
      isRunning={adding.isRunning || editing.isRunning || rewriting.isRunning}
      isIncomplete={text.trim() === ""}
      error={error}
      fields={["context", "area", "on"]}
    >
      <TextArea
        label={words.text}
        description={left ? words.textLeft : words.textHelp}
        value={text}
        onChange={write}
        rows={3}
        autoFocus
        error={errorOf("context")}
      />
      {isAnew && <Callout tone="warn">{words.textGiven(note.knows_count)}</Callout>}
      <PickMany
        label={words.tags}
        placeholder={words.tagsHelp}
        choices={known}
        chosen={areas}
        onChange={setAreas}
        removeLabel={words.removeTag}
        error={errorOf("area")}
      />
      {note === undefined && <WhoWasTold areas={areas} people={people} onChange={setPeople} />}
      {!isGiven && (
        <DateField
          label={words.day}
          description={words.dayHelp}
          value={on ?? state?.today ?? null}
          onChange={setOn}
          error={errorOf("on")}
        />
      )}
    </FormDialog>
  );
}
