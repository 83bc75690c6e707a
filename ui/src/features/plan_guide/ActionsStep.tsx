import { useState } from "react";
import type {
  PlanFocus_Serialize as PlanFocus,
  PlanPage_Serialize as PlanPage,
} from "../../bindings";
import { Button } from "../../components/Button";
import { guideMessages as words } from "../../messages/plan_guide";
import { useRead } from "../../queries";
import { Actions } from "../plans/Actions";
import { Idea } from "../plans/Idea";
import { IdeasDialog } from "../plans/IdeasDialog";
import { useActions } from "../plans/useActions";
import css from "./Guide.module.css";
import { NoFocus } from "./NoFocus";

/** So many ideas stand below the actions; the others are a press away. */
const shownIdeas = 4;

/** What is done for each focus area, with ideas from the library at hand. */
export function ActionsStep({ page, onFocus }: { page: PlanPage; onFocus: () => void }) {
  if (page.focuses.length === 0) return <NoFocus onFocus={onFocus} />;
  return (
    <div className={css.parts}>
      {page.focuses.map((focus) => (
        <article key={focus.id} className={css.focus} aria-label={focus.heading}>
          <h3 className={css.focusHead}>
            <span className={css.position}>{focus.position}</span>
            {focus.heading}
          </h3>
          <Actions
            focus={focus}
            late={page.late}
            slipped={page.slipped}
            isReadOnly={false}
            hasIdeas={false}
          />
          <Ideas focus={focus} />
        </article>
      ))}
    </div>
  );
}

function Ideas({ focus }: { focus: PlanFocus }) {
  const { data } = useRead("focusIdeas", [focus.id], { keepPrevious: true });
  const writes = useActions(focus.id);
  const [isLooking, setLooking] = useState(false);
  const free = (data ?? []).filter(({ taken, fits }) => !taken && fits);
  const shown = free.slice(0, shownIdeas);
  const more = (data ?? []).length - shown.length;
  if (!data || data.length === 0) return null;
  return (
    <section className={css.ideas} aria-label={`${words.ideas}: ${focus.heading}`}>
      <p className={css.ideasHead}>{words.ideas}</p>
      <ul className={css.list}>
        {shown.map((idea) => (
          <Idea key={idea.own ?? idea.action.text} idea={idea} onAdd={writes.add} showsKind />
        ))}
      </ul>
      {more > 0 && (
        <div className={css.buttons}>
          <Button size="s" variant="quiet" onPress={() => setLooking(true)}>
            {words.moreIdeas(more)}
          </Button>
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
    </section>
  );
}
