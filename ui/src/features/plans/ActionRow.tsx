import { CircleAlert, Ellipsis } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { Action_Serialize as Action, ActionStatus, Slipped } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Checkbox } from "../../components/Checkbox";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { formatDay } from "../../messages/format";
import { courseMessages } from "../../messages/plan_course";
import { ownMessages } from "../../messages/plan_guide";
import { followUpMessages as words } from "../../messages/plans";
import css from "./Actions.module.css";

interface ActionRowProps {
  action: Action;
  /** Open, and its date has passed. */
  isLate: boolean;
  /** How its date slipped, where it did. */
  slipped: Slipped | undefined;
  /** Of a closed plan: only saying what became of it is left. */
  isReadOnly: boolean;
  /** Who does it and by when stand below its text instead of in columns. */
  isNarrow: boolean;
  onEdit: () => void;
  onStatus: (status: ActionStatus) => void;
  onRemove: () => void;
  /** Keeps it among the leader's own, to be used again. */
  onKeep: () => void;
}

export function ActionRow(props: ActionRowProps) {
  const { action, isLate, slipped, isReadOnly, isNarrow } = props;
  const { onEdit, onStatus, onRemove, onKeep } = props;
  const { text, kind, owner, status, people, resources } = action;
  const help = [people && courseMessages.withPeople(people), resources].filter(Boolean);
  const who = <span className={css.fact}>{words.ownerOf(owner)}</span>;
  const when = <Due action={action} isLate={isLate} slipped={slipped} />;
  const isGone = status === "dropped" || status === "carried";
  const moving =
    status === "open"
      ? { id: "drop", label: words.drop, onAction: () => onStatus("dropped") }
      : { id: "reopen", label: words.reopen, onAction: () => onStatus("open") };
  return (
    <tr className={css.row} data-status={status}>
      <td className={css.cell}>
        <Checkbox
          label={words.tick(text)}
          isSelected={status === "done"}
          onChange={(isDone) => onStatus(isDone ? "done" : "open")}
          isDisabled={isGone}
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
        {isReadOnly || status === "carried" ? (
          <span className={css.text}>{text}</span>
        ) : (
          <AriaButton className={css.text} aria-label={words.edit(text)} onPress={onEdit}>
            {text}
          </AriaButton>
        )}
        {help.length > 0 && <span className={css.helped}>{help.join(" · ")}</span>}
        {isNarrow && (
          <span className={css.below}>
            {who}
            {when}
          </span>
        )}
      </th>
      {!isNarrow && (
        <>
          <td className={css.cell}>{who}</td>
          <td className={css.cell}>{when}</td>
        </>
      )}
      <td className={css.cell}>
        {status !== "carried" && (
          <Menu
            trigger={<IconButton label={words.menu(text)} icon={<Ellipsis aria-hidden="true" />} />}
            groups={
              isReadOnly
                ? [{ entries: [moving] }]
                : [
                    {
                      entries: [
                        { id: "edit", label: words.editEntry, onAction: onEdit },
                        moving,
                        { id: "keep", label: ownMessages.keep, onAction: onKeep },
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
      </td>
    </tr>
  );
}

interface DueProps {
  action: Action;
  isLate: boolean;
  slipped: Slipped | undefined;
}

function Due({ action, isLate, slipped }: DueProps) {
  return (
    <>
      <Day action={action} isLate={isLate} />
      {slipped && action.status !== "carried" && (
        <span className={css.slipped} title={courseMessages.slipped(slipped.first, slipped.times)}>
          <span aria-hidden="true">{courseMessages.slippedShort(slipped.first)}</span>
          <span className={css.hidden}>{courseMessages.slipped(slipped.first, slipped.times)}</span>
        </span>
      )}
    </>
  );
}

function Day({ action: { status, due }, isLate }: Omit<DueProps, "slipped">) {
  if (status === "dropped") return <Badge tone="outline">{words.dropped}</Badge>;
  if (status === "carried") return <Badge tone="outline">{courseMessages.goesOn}</Badge>;
  if (due === null) return null;
  if (isLate) {
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
