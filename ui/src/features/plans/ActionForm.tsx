import { type FormEvent, type KeyboardEvent, useState } from "react";
import type {
  Action_Serialize as Action,
  ActionEdit_Deserialize as ActionEdit,
  ActionKind,
  Owner,
} from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { TextField } from "../../components/TextField";
import { courseMessages } from "../../messages/plan_course";
import { followUpMessages as words } from "../../messages/plans";
import type { AppError } from "../../platform";
import { ActionFields } from "./ActionFields";
import css from "./Actions.module.css";

interface ActionFormProps {
  action: Action;
  error: AppError | null;
  onSave: (edit: ActionEdit) => Promise<void>;
  onCancel: () => void;
}

/** An action in place of its row: Enter keeps it, Escape leaves it as it was. */
export function ActionForm({ action, error, onSave, onCancel }: ActionFormProps) {
  const [text, setText] = useState(action.text);
  const [kind, setKind] = useState<ActionKind | null>(action.kind);
  const [owner, setOwner] = useState<Owner>(action.owner);
  const [due, setDue] = useState(action.due);
  const [people, setPeople] = useState(action.people);
  const [resources, setResources] = useState(action.resources);

  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave({
      text,
      kind,
      owner,
      due: due === null ? { do: "clear" } : { do: "set", value: due },
      people,
      resources,
    });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form className={css.form} onSubmit={save} onKeyDown={leave}>
      <TextField
        label={words.action}
        hideLabel
        value={text}
        onChange={setText}
        error={error?.field === "action" ? error.message : undefined}
        autoFocus
      />
      <div className={css.help}>
        <TextField
          label={courseMessages.people}
          placeholder={courseMessages.peopleHint}
          value={people}
          onChange={setPeople}
        />
        <TextField
          label={courseMessages.resources}
          placeholder={courseMessages.resourcesHint}
          value={resources}
          onChange={setResources}
        />
      </div>
      <div className={css.details}>
        <ActionFields
          kind={kind}
          onKind={setKind}
          owner={owner}
          onOwner={setOwner}
          due={due}
          onDue={setDue}
        />
        <span className={css.buttons}>
          <Button onPress={onCancel}>{words.cancel}</Button>
          <Button type="submit" variant="primary">
            {words.save}
          </Button>
        </span>
      </div>
      {error && error.field !== "action" && <ErrorBanner error={error} />}
    </form>
  );
}
