import { useState } from "react";
import type {
  CompetencyCode,
  EvidenceKind,
  EvidenceLine,
  EvidenceLink,
  PersonId,
  PersonRef,
  Sharing,
} from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "../../components/half_filled";
import { SegmentedControl } from "../../components/SegmentedControl";
import { TextArea } from "../../components/TextArea";
import { evidenceMessages as words } from "../../messages/evidence";
import { useRead, useWrite } from "../../queries";
import { BearsOn } from "./BearsOn";

/** A new note that is not kept yet: its words are not lost to a slip of the Escape key. */
interface Left {
  text: string;
  chosen: PersonId | null;
}

const kinds: readonly EvidenceKind[] = ["observation", "win", "concern"];
const sharings: readonly Sharing[] = ["private", "shareable"];

interface EvidenceDialogProps {
  /** Null where it is asked for. */
  person: PersonRef | null;
  /** The competency it shows, where that is known. */
  about?: CompetencyCode;
  /** What else it bears on from the start. */
  links?: readonly EvidenceLink[];
  /** The note to change; a new one if none. */
  note?: EvidenceLine;
  onClose: () => void;
}

/** What was seen, in words first; day, kind and what it bears on have usual answers. */
export function EvidenceDialog({
  person,
  about,
  links: given = [],
  note,
  onClose,
}: EvidenceDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const roster = useRead("rosterList", [null], { enabled: person === null });
  const adding = useWrite("evidenceAdd");
  const updating = useWrite("evidenceUpdate");
  const writing = note ? updating : adding;
  const place = `evidence of ${person?.id ?? "somebody"}`;
  const [left] = useState(() => (note ? undefined : halfFilled<Left>(place)));
  const [chosen, setChosen] = useState<PersonId | null>(left?.chosen ?? null);
  const [text, setText] = useState(note?.text ?? left?.text ?? "");
  const [day, setDay] = useState<string | null>(note?.on ?? null);
  const [kind, setKind] = useState<EvidenceKind>(note?.kind ?? "observation");
  const [sharing, setSharing] = useState<Sharing>(note?.sharing ?? "private");
  const [links, setLinks] = useState<EvidenceLink[]>(
    () =>
      note?.links.map(({ link }) => link) ?? [
        ...(about ? [{ kind: "competency" as const, code: about }] : []),
        ...given,
      ],
  );
  const people = roster.data?.people.filter(({ status }) => status === "active") ?? [];
  const who = person ?? people.find(({ id }) => id === chosen) ?? null;

  const submit = async () => {
    if (!who) return;
    const said = { on: day, text, kind, sharing, links };
    const answer = note
      ? await updating.run(note.id, said)
      : await adding.run({ person: who.id, ...said });
    if (answer === undefined) return;
    if (!note) forgetHalfFilled(place);
    tellDone(note ? words.changed : words.added(who.name));
    onClose();
  };
  const title = person
    ? note
      ? words.changeTitle(person.name)
      : words.addTitle(person.name)
    : words.anyTitle;
  const keep = (left: Left) => {
    setText(left.text);
    setChosen(left.chosen);
    if (note) return;
    if (left.text.trim() === "") forgetHalfFilled(place);
    else keepHalfFilled(place, title, left);
  };
  const drop = () => {
    if (!note) forgetHalfFilled(place);
    onClose();
  };
  const fieldError = (field: string) =>
    writing.error?.field === field ? writing.error.message : undefined;

  return (
    <FormDialog
      title={title}
      submitLabel={note ? words.save : words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCancel={drop}
      isRunning={writing.isRunning}
      isIncomplete={who === null || text.trim() === ""}
      error={writing.error}
      fields={["text", "on"]}
    >
      {person === null && (
        <ComboBox
          label={words.person}
          choices={people.map(({ id, name, title }) => ({ id, label: name, description: title }))}
          value={chosen}
          onChange={(chosen) => keep({ text, chosen })}
          {...(roster.data?.people.length === 0 && { description: words.nobodyYet })}
          autoFocus
        />
      )}
      <TextArea
        label={words.text}
        description={left ? words.textLeft : words.textHelp}
        error={fieldError("text")}
        value={text}
        onChange={(text) => keep({ text, chosen })}
        rows={4}
        autoFocus={person !== null}
      />
      <BearsOn person={who} links={links} onChange={setLinks} />
      <SegmentedControl
        label={words.kind}
        choices={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === "concern" && <p>{words.concernHelp}</p>}
      <DateField
        label={words.day}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={fieldError("on")}
      />
      <SegmentedControl
        label={words.sharing}
        choices={sharings.map((id) => ({ id, label: words.sharings[id] }))}
        value={sharing}
        onChange={setSharing}
      />
    </FormDialog>
  );
}
