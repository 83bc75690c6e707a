import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { DatedThing, PlanFocus_Serialize as PlanFocus, PlanId, Slipped } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { planMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { Actions } from "./Actions";
import css from "./Focus.module.css";
import { FocusSteps } from "./FocusSteps";
import { KeptText } from "./KeptText";
import { Moves } from "./Moves";

interface FocusCardProps {
  plan: PlanId;
  focus: PlanFocus;
  /** What of the plan is late. */
  late: readonly DatedThing[];
  /** Dates of the plan that slipped. */
  slipped: readonly Slipped[];
  /** How many the plan has. */
  count: number;
  isReadOnly: boolean;
  /** Just added here: the keyboard goes on in it. */
  isFresh: boolean;
}

/** One focus area: from where to where, how one will know, and what is done for it. */
export function FocusCard(props: FocusCardProps) {
  const { plan, focus, late, slipped, count, isReadOnly, isFresh } = props;
  const { id, heading, position, on } = focus;
  const know = useWrite("focusUpdate");
  const note = useWrite("focusUpdate");
  const move = useWrite("focusMove");
  const remove = useWrite("focusRemove");
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFresh) card.current?.focus();
  }, [isFresh]);
  const error = move.error ?? remove.error;

  const doRemove = async () => {
    if ((await remove.run(id)) !== undefined) tellDone(words.focusRemoved(heading));
  };

  return (
    <article className={css.card} aria-label={heading} tabIndex={-1} ref={card}>
      <header className={css.head}>
        <span className={css.position}>{position}</span>
        <h3 className={css.heading}>{heading}</h3>
        <span className={css.kind}>{words.focusKind[on.kind]}</span>
        {!isReadOnly && (
          <Menu
            trigger={
              <IconButton label={words.focusMenu(heading)} icon={<Ellipsis aria-hidden="true" />} />
            }
            groups={[
              {
                entries: [
                  {
                    id: "up",
                    label: words.moveUp,
                    icon: <ArrowUp />,
                    isDisabled: position <= 1,
                    onAction: () => void move.run(id, position - 1),
                  },
                  {
                    id: "down",
                    label: words.moveDown,
                    icon: <ArrowDown />,
                    isDisabled: position >= count,
                    onAction: () => void move.run(id, position + 1),
                  },
                ],
              },
              {
                entries: [
                  {
                    id: "remove",
                    label: words.removeFocus,
                    icon: <Trash2 />,
                    tone: "danger",
                    onAction: () => void doRemove(),
                  },
                ],
              },
            ]}
          />
        )}
      </header>
      {error && <ErrorBanner error={error} />}
      <FocusSteps focus={focus} isReadOnly={isReadOnly} />
      {focus.moves.length > 0 && <Moves moves={focus.moves} />}
      <div className={css.texts}>
        <KeptText
          plan={plan}
          of={{ kind: "know", focus: id }}
          title={words.know}
          label={words.knowOf(heading)}
          hint={words.knowHint}
          saved={focus.know}
          keep={async (text) => (await know.run(id, { know: text })) !== undefined}
          error={know.error}
          isReadOnly={isReadOnly}
        />
        <KeptText
          plan={plan}
          of={{ kind: "note", focus: id }}
          title={words.note}
          label={words.noteOf(heading)}
          hint={words.noteHint}
          saved={focus.note}
          keep={async (text) => (await note.run(id, { note: text })) !== undefined}
          error={note.error}
          isReadOnly={isReadOnly}
        />
      </div>
      <Actions focus={focus} late={late} slipped={slipped} isReadOnly={isReadOnly} />
    </article>
  );
}
