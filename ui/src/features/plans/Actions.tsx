import { Lightbulb } from "lucide-react";
import { useState } from "react";
import type {
  ActionId,
  DatedThing,
  PlanFocus_Serialize as PlanFocus,
  Slipped,
} from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { useNarrow } from "../../components/useNarrow";
import { followUpMessages as words } from "../../messages/plans";
import { ActionAdder } from "./ActionAdder";
import { ActionForm } from "./ActionForm";
import { ActionRow } from "./ActionRow";
import css from "./Actions.module.css";
import { IdeasDialog } from "./IdeasDialog";
import { useActions } from "./useActions";

interface ActionsProps {
  focus: PlanFocus;
  /** What of the plan is late. */
  late: readonly DatedThing[];
  /** Dates of the plan that slipped. */
  slipped: readonly Slipped[];
  isReadOnly: boolean;
  /** Ideas stand elsewhere on the screen. */
  hasIdeas?: boolean;
}

/** What is done for a focus area, and a line for the next action. */
export function Actions({ focus, late, slipped, isReadOnly, hasIdeas = true }: ActionsProps) {
  const { actions, heading } = focus;
  const writes = useActions(focus.id);
  const [edited, setEdited] = useState<ActionId | null>(null);
  const [isLooking, setLooking] = useState(false);
  const [room, isNarrow] = useNarrow(480);

  return (
    <div className={css.actions} ref={room}>
      {actions.length > 0 && (
        <table className={css.table} aria-label={words.actions(heading)}>
          <thead>
            <tr>
              <th scope="col" className={css.doneHead}>
                <span className={css.hidden}>{words.done}</span>
              </th>
              <th scope="col" className={css.kindHead}>
                {words.kind}
              </th>
              <th scope="col">{words.action}</th>
              {!isNarrow && (
                <>
                  <th scope="col" className={css.ownerHead}>
                    {words.owner}
                  </th>
                  <th scope="col" className={css.dueHead}>
                    {words.due}
                  </th>
                </>
              )}
              <th scope="col" className={css.menuHead}>
                <span className={css.hidden}>{words.more}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) =>
              action.id === edited ? (
                <tr key={action.id}>
                  <td colSpan={isNarrow ? 4 : 6} className={css.editing}>
                    <ActionForm
                      action={action}
                      error={writes.editError}
                      onSave={async (edit) => {
                        const isKept = await writes.edit(action.id, edit);
                        if (isKept) setEdited(null);
                      }}
                      onCancel={() => {
                        writes.forget();
                        setEdited(null);
                      }}
                    />
                  </td>
                </tr>
              ) : (
                <ActionRow
                  key={action.id}
                  action={action}
                  isLate={late.some(isAction(action.id))}
                  slipped={slipped.find(({ thing }) => isAction(action.id)(thing))}
                  isReadOnly={isReadOnly}
                  isNarrow={isNarrow}
                  onEdit={() => setEdited(action.id)}
                  onStatus={(status) => writes.setStatus(action.id, status)}
                  onRemove={() => writes.remove(action.id)}
                  onKeep={() => writes.keepOwn(action.id)}
                />
              ),
            )}
          </tbody>
        </table>
      )}
      {writes.error && <ErrorBanner error={writes.error} />}
      {!isReadOnly && (
        <div className={css.adding}>
          <ActionAdder heading={heading} error={writes.addError} onAdd={writes.add} />
          {hasIdeas && (
            <Button
              size="s"
              variant="quiet"
              icon={<Lightbulb aria-hidden="true" />}
              aria-label={words.ideasFor(heading)}
              onPress={() => setLooking(true)}
            >
              {words.ideas}
            </Button>
          )}
        </div>
      )}
      {isLooking && (
        <IdeasDialog
          focus={focus}
          error={writes.addError}
          onAdd={writes.add}
          onClose={() => setLooking(false)}
        />
      )}
    </div>
  );
}

const isAction = (id: ActionId) => (thing: DatedThing) =>
  thing.kind === "action" && thing.id === id;
