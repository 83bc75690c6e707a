import type { ActionKind, Owner } from "../../bindings";
import { DateField } from "../../components/DateField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { followUpMessages as words } from "../../messages/plans";
import css from "./Actions.module.css";

const kinds = [70, 20, 10].map((kind) => ({
  id: String(kind),
  label: words.kindTitle(kind),
}));

const owners = (["pm", "leader"] as const satisfies readonly Owner[]).map((id) => ({
  id,
  label: words.ownerOf(id),
}));

interface ActionFieldsProps {
  kind: ActionKind | null;
  onKind: (kind: ActionKind) => void;
  owner: Owner;
  onOwner: (owner: Owner) => void;
  due: string | null;
  onDue: (due: string | null) => void;
}

/** What is said of an action besides its words. */
export function ActionFields({ kind, onKind, owner, onOwner, due, onDue }: ActionFieldsProps) {
  return (
    <>
      <div className={css.kindField}>
        <Select
          label={words.kind}
          hideLabel
          choices={kinds}
          value={kind === null ? null : String(kind)}
          onChange={(id) => onKind(Number(id))}
        />
      </div>
      <SegmentedControl label={words.owner} choices={owners} value={owner} onChange={onOwner} />
      <div className={css.dueField}>
        <DateField label={words.due} hideLabel value={due} onChange={onDue} />
      </div>
    </>
  );
}
