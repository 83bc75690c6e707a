import { Ellipsis, LockKeyhole } from "lucide-react";
import type { CheckIn, Slipped } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { courseMessages } from "../../messages/plan_course";
import { followUpMessages as words } from "../../messages/plans";
import css from "./CheckIns.module.css";

interface CheckInLineProps {
  checkIn: CheckIn;
  /** Its day has passed, and it was not held. */
  isLate: boolean;
  /** Its day has come, and it was not held yet. */
  isDue: boolean;
  /** How its date slipped, where it did. */
  slipped: Slipped | undefined;
  /** Of a closed plan: what was not held will not be. */
  isReadOnly: boolean;
  /** For one that came earlier than it was planned. */
  today: string | undefined;
  onEdit: () => void;
  /** On which day it was held, or that it was not. */
  onHeld: (on: string | null) => void;
  onRemove: () => void;
}

/** One check-in: what was seen and changes, and apart from both the private note. */
export function CheckInLine(props: CheckInLineProps) {
  const { checkIn, isLate, isDue, slipped, isReadOnly, today, onEdit, onHeld, onRemove } = props;
  const { on, held_on, note, changes, private_note } = checkIn;
  return (
    <li className={css.line}>
      <p className={css.day}>
        <time dateTime={on}>{words.checkInWeekDay(on)}</time>
        {slipped && (
          <span
            className={css.slipped}
            title={courseMessages.slipped(slipped.first, slipped.times)}
          >
            <span aria-hidden="true">{courseMessages.slippedShort(slipped.first)}</span>
            <span className={css.hidden}>
              {courseMessages.slipped(slipped.first, slipped.times)}
            </span>
          </span>
        )}
      </p>
      <div className={css.words}>
        {!held_on && (
          <p className={css.state}>
            {isLate ? (
              <Badge tone="warn">{words.waitsForNote}</Badge>
            ) : (
              <Badge tone="outline">{isReadOnly ? words.notHeld : words.toCome}</Badge>
            )}
            {!isReadOnly && (
              <Button size="s" variant="quiet" aria-label={words.writeCheckIn(on)} onPress={onEdit}>
                {words.write}
              </Button>
            )}
            {!isReadOnly && isDue && (
              <Button
                size="s"
                variant="quiet"
                aria-label={courseMessages.markHeldOf(on)}
                onPress={() => onHeld(on)}
              >
                {courseMessages.markHeld}
              </Button>
            )}
          </p>
        )}
        {held_on && (
          <p className={css.state}>
            <Badge tone="neutral">
              {held_on === on ? courseMessages.held : courseMessages.heldOn(held_on)}
            </Badge>
          </p>
        )}
        {note && <p className={css.text}>{note}</p>}
        {changes && (
          <p className={css.text}>
            <span className={css.label}>{words.changes}</span> {changes}
          </p>
        )}
        {private_note && (
          <div className={css.private}>
            <p className={css.privateLabel}>
              <LockKeyhole aria-hidden="true" />
              {words.private}
            </p>
            <p className={css.text}>{private_note}</p>
          </div>
        )}
      </div>
      {!isReadOnly && (
        <Menu
          trigger={
            <IconButton label={words.checkInMenu(on)} icon={<Ellipsis aria-hidden="true" />} />
          }
          groups={[
            {
              entries: [
                { id: "edit", label: words.editEntry, onAction: onEdit },
                ...(!held_on && !isDue && today
                  ? [
                      {
                        id: "held_today",
                        label: courseMessages.heldToday,
                        onAction: () => onHeld(today),
                      },
                    ]
                  : []),
                ...(held_on
                  ? [
                      {
                        id: "not_held",
                        label: courseMessages.notHeld,
                        onAction: () => onHeld(null),
                      },
                    ]
                  : []),
              ],
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
