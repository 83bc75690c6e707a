import { CircleAlert, Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Action_Serialize as Action } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Checkbox } from "../../components/Checkbox";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./ActionLine.module.css";
import { EditActionDialog } from "./EditActionDialog";

interface ActionLineProps {
  action: Action;
  /** Open, and its date has passed. */
  isLate: boolean;
  /** wide: in a note, in columns; narrow: in the panel beside it. */
  look: "wide" | "narrow";
  onTick: (isDone: boolean) => void;
  /** Without these there is no menu. */
  onDrop?: () => void;
  onReopen?: () => void;
  onRemove?: () => void;
}

/** One thing agreed: ticked off in place, with who does it and by when. */
export function ActionLine(props: ActionLineProps) {
  const { action, isLate, look, onTick, onDrop, onReopen, onRemove } = props;
  const [isEditing, setEditing] = useState(false);
  const { status } = action;
  return (
    <li className={css.line} data-look={look} data-status={status}>
      <Checkbox isSelected={status === "done"} onChange={onTick} isDisabled={status === "dropped"}>
        <span className={css.text}>{action.text}</span>
      </Checkbox>
      <span className={css.facts}>
        <span className={css.owner}>{words.ownerOf(action.owner, action.focus !== null)}</span>
        <When action={action} isLate={isLate} />
      </span>
      {onRemove && (
        <Menu
          trigger={
            <IconButton
              label={words.actionMenu(action.text)}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          groups={[
            {
              entries: [
                { id: "edit", label: words.editAction, onAction: () => setEditing(true) },
                ...(status === "open" && onDrop
                  ? [{ id: "drop", label: words.dropAction, onAction: onDrop }]
                  : []),
                ...(status !== "open" && onReopen
                  ? [{ id: "reopen", label: words.reopenAction, onAction: onReopen }]
                  : []),
              ],
            },
            {
              entries: [
                {
                  id: "remove",
                  label: words.removeAction,
                  tone: "danger" as const,
                  onAction: onRemove,
                },
              ],
            },
          ]}
        />
      )}
      {isEditing && <EditActionDialog action={action} onClose={() => setEditing(false)} />}
    </li>
  );
}

function When({ action: { status, due, done_on }, isLate }: { action: Action; isLate: boolean }) {
  if (status === "dropped") return <Badge tone="outline">{words.dropped}</Badge>;
  if (status === "done") {
    return done_on && <span className={css.when}>{words.doneOn(done_on)}</span>;
  }
  if (due === null) return null;
  if (isLate) {
    return (
      <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
        {words.overdue(due)}
      </Badge>
    );
  }
  return <span className={css.when}>{words.byDay(due)}</span>;
}
