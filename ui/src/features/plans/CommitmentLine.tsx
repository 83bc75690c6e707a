import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Commitment_Serialize as Commitment, Kept } from "../../bindings";
import { Checkbox } from "../../components/Checkbox";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { CommitmentForm } from "./CommitmentForm";
import css from "./Commitments.module.css";

interface CommitmentLineProps {
  commitment: Commitment;
  isReadOnly: boolean;
  onKept: (kept: Kept) => void;
  onRemove: () => void;
}

export function CommitmentLine({ commitment, isReadOnly, onKept, onRemove }: CommitmentLineProps) {
  const { id, text, due, done } = commitment;
  const update = useWrite("commitmentUpdate");
  const [isEditing, setEditing] = useState(false);

  if (isEditing) {
    return (
      <li>
        <CommitmentForm
          commitment={commitment}
          error={update.error}
          onSave={async (draft) => {
            const edit = {
              text: draft.text,
              due:
                draft.due === null
                  ? ({ do: "clear" } as const)
                  : ({ do: "set", value: draft.due } as const),
            };
            const isKept = (await update.run(id, edit)) !== undefined;
            if (isKept) setEditing(false);
            return isKept;
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }

  return (
    <li className={css.line} data-done={done || undefined}>
      <Checkbox
        isSelected={done}
        onChange={(isKept) => onKept(isKept ? "kept" : "not_yet")}
        isDisabled={isReadOnly}
      >
        <span className={css.text}>{text}</span>
      </Checkbox>
      {due && <span className={css.due}>{words.by(due)}</span>}
      {!isReadOnly && (
        <Menu
          trigger={<IconButton label={words.menu(text)} icon={<Ellipsis aria-hidden="true" />} />}
          groups={[
            {
              entries: [{ id: "edit", label: words.editEntry, onAction: () => setEditing(true) }],
            },
            {
              entries: [{ id: "remove", label: words.remove, tone: "danger", onAction: onRemove }],
            },
          ]}
        />
      )}
    </li>
  );
}
