import { CircleAlert, Ellipsis } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { Action_Serialize as Action, ActionStatus } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Checkbox } from "../../components/Checkbox";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { formatDay } from "../../messages/format";
import { followUpMessages as words } from "../../messages/plans";
import css from "./Actions.module.css";

interface ActionRowProps {
  action: Action;
  today: string;
  /** Of a closed plan: only ticking off is left. */
  isReadOnly: boolean;
  onEdit: () => void;
  onStatus: (status: ActionStatus) => void;
  onRemove: () => void;
}

export function ActionRow(props: ActionRowProps) {
  const { action, today, isReadOnly, onEdit, onStatus, onRemove } = props;
  const { text, kind, owner, status } = action;
  return (
    <tr className={css.row} data-status={status}>
      <td className={css.cell}>
        <Checkbox
          label={words.tick(text)}
          isSelected={status === "done"}
          onChange={(isDone) => onStatus(isDone ? "done" : "open")}
          isDisabled={status === "dropped"}
        />
      </td>
      <td className={css.cell}>
        {kind !== null && (
          <span className={css.kind} data-kind={kind} title={words.kindWord(kind)}>
            {kind}
            <span className={css.hidden}>{words.kindWord(kind)}</span>
          </span>
        )}
      </td>
      <th scope="row" className={css.cell}>
        {isReadOnly ? (
          <span className={css.text}>{text}</span>
        ) : (
          <AriaButton className={css.text} aria-label={words.edit(text)} onPress={onEdit}>
            {text}
          </AriaButton>
        )}
      </th>
      <td className={css.cell}>
        <span className={css.fact}>{words.ownerOf(owner)}</span>
      </td>
      <td className={css.cell}>
        <Due action={action} today={today} />
      </td>
      {!isReadOnly && (
        <td className={css.cell}>
          <Menu
            trigger={<IconButton label={words.menu(text)} icon={<Ellipsis aria-hidden="true" />} />}
            groups={[
              {
                entries: [
                  { id: "edit", label: words.editEntry, onAction: onEdit },
                  status === "open"
                    ? { id: "drop", label: words.drop, onAction: () => onStatus("dropped") }
                    : { id: "reopen", label: words.reopen, onAction: () => onStatus("open") },
                ],
              },
              {
                entries: [
                  { id: "remove", label: words.remove, tone: "danger", onAction: onRemove },
                ],
              },
            ]}
          />
        </td>
      )}
    </tr>
  );
}

function Due({ action: { status, due }, today }: { action: Action; today: string }) {
  if (status === "dropped") return <Badge tone="outline">{words.dropped}</Badge>;
  if (due === null) return null;
  if (status === "open" && due < today) {
    return (
      <span className={css.overdue} title={words.overdue(due)}>
        <CircleAlert aria-hidden="true" />
        <span aria-hidden="true">{formatDay(due)}</span>
        <span className={css.hidden}>{words.overdue(due)}</span>
      </span>
    );
  }
  return <span className={css.fact}>{formatDay(due)}</span>;
}
