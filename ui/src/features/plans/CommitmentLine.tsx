import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { ActionStatus, Commitment_Serialize as Commitment, Slipped } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Checkbox } from "../../components/Checkbox";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { courseMessages } from "../../messages/plan_course";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { CommitmentForm } from "./CommitmentForm";
import css from "./Commitments.module.css";

interface CommitmentLineProps {
  commitment: Commitment;
  /** Of a closed plan: only saying what became of it is left. */
  isReadOnly: boolean;
  /** How its date slipped, where it did. */
  slipped: Slipped | undefined;
  onStatus: (status: ActionStatus) => void;
  onRemove: () => void;
}

export function CommitmentLine(props: CommitmentLineProps) {
  const { commitment, isReadOnly, slipped, onStatus, onRemove } = props;
  const { id, text, due, status } = commitment;
  const isDone = status === "done";
  const isGone = status === "dropped" || status === "carried";
  const moving =
    status === "open"
      ? { id: "drop", label: words.drop, onAction: () => onStatus("dropped") }
      : { id: "reopen", label: words.reopen, onAction: () => onStatus("open") };
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
    <li className={css.line} data-done={isDone || isGone || undefined}>
      <Checkbox
        isSelected={isDone}
        onChange={(isKept) => onStatus(isKept ? "done" : "open")}
        isDisabled={isGone}
      >
        <span className={css.text}>{text}</span>
      </Checkbox>
      {status === "dropped" && <Badge tone="outline">{courseMessages.takenBack}</Badge>}
      {status === "carried" && <Badge tone="outline">{courseMessages.goesOn}</Badge>}
      {due && !isGone && (
        <span
          className={css.due}
          title={slipped && courseMessages.slipped(slipped.first, slipped.times)}
        >
          {words.by(due)}
          {slipped && <span> ({courseMessages.slippedShort(slipped.first)})</span>}
        </span>
      )}
      {status !== "carried" && (
        <Menu
          trigger={<IconButton label={words.menu(text)} icon={<Ellipsis aria-hidden="true" />} />}
          groups={
            isReadOnly
              ? [{ entries: [moving] }]
              : [
                  {
                    entries: [
                      { id: "edit", label: words.editEntry, onAction: () => setEditing(true) },
                      moving,
                    ],
                  },
                  {
                    entries: [
                      { id: "remove", label: words.remove, tone: "danger", onAction: onRemove },
                    ],
                  },
                ]
          }
        />
      )}
    </li>
  );
}
